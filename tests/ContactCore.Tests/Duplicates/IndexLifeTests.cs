using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Matching;
using ContactCore.Secrets;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>When the index of an account is made, made anew and let go.</summary>
public sealed class IndexLifeTests
{
    [Fact]
    public async Task A_field_that_is_defined_or_retired_later_is_compared_or_not()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo with { Fields = FieldValues.Of(("tax", "17")) }));

        await open.Book.Fields.AddAsync("tax", FieldType.Text);
        anna = await open.Book.Contacts.ChangeAsync(anna, profile => profile with { Fields = profile.Fields.With("tax", "DE-1775") });
        foreach (string key in (string[])["crm-1", "crm-2", "crm-3"])
            await open.Book.Contacts.ChangeAsync((await open.Book.Contacts.FindByExternalIdAsync(key))!, profile => profile with { Fields = profile.Fields.With("tax", $"{key}-99") });
        Explanation with = await open.Book.Duplicates.ExplainMatchAsync(ProbableBase.Typo with { Fields = FieldValues.Of(("TAX", "DE-1775")) }, anna.Id);
        await open.Book.Fields.RetireAsync("tax");
        Explanation without = await open.Book.Duplicates.ExplainMatchAsync(ProbableBase.Typo, anna.Id);

        Assert.Equal("same", with.Columns.Single(column => column.Column == "field tax").Level);
        Assert.DoesNotContain(without.Columns, column => column.Column == "field tax");
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo with { Fields = FieldValues.Of(("tax", "17")) }));
    }

    [Fact]
    public async Task Those_who_ask_at_once_have_the_index_made_once()
    {
        Counting? counting = null;
        await using OpenBook open = await OpenBook.NewAsync(null, services => Counting.Put(services, reader => counting = reader));
        await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        await open.AddAsync("Ben", "ben@example.org");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo))));

        Assert.Equal(1, counting!.Pages);
        await open.Book.Duplicates.PrepareMatchesAsync();
        Assert.Equal(1, counting.Pages);
        Assert.True(open.Book.Duplicates.ForgetMatches());
        Assert.False(open.Book.Duplicates.ForgetMatches());
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        Assert.Equal(2, counting.Pages);
    }

    [Fact]
    public async Task A_making_that_is_given_up_or_fails_leaves_nothing()
    {
        Counting? counting = null;
        await using OpenBook open = await OpenBook.NewAsync(null, services => Counting.Put(services, reader => counting = reader));
        await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        await open.AddAsync("Ben", "ben@example.org");
        using (CancellationTokenSource given = new())
        {
            counting!.Before = given.Cancel;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo, cancellationToken: given.Token));
        }

        counting.Before = () => throw new IOException("the store is away");
        await Assert.ThrowsAsync<IOException>(() => open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        counting.Before = null;

        Assert.False(open.Book.Duplicates.ForgetMatches());
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
    }

    [Fact]
    public async Task The_accounts_that_were_asked_longest_ago_are_let_go()
    {
        Counting? counting = null;
        await using OpenBook open = await OpenBook.NewAsync(options => options.MatchIndexes.MaxAccounts = 2, services => Counting.Put(services, reader => counting = reader));
        ContactBook[] books = [await open.OtherAsync("a"), await open.OtherAsync("b"), await open.OtherAsync("c")];
        foreach (ContactBook book in books)
        {
            foreach (string name in (string[])["Anna", "Ben"])
                await book.Contacts.AddAsync(OpenBook.Person(name, $"{name}@example.org"));
        }

        foreach (int asked in (int[])[0, 1, 0, 2, 0])
            await books[asked].Duplicates.FindMatchesAsync(ProbableBase.Typo);
        Assert.Equal(3, counting!.Pages);
        await books[1].Duplicates.FindMatchesAsync(ProbableBase.Typo);
        Assert.Equal(4, counting.Pages);
        await books[0].Duplicates.FindMatchesAsync(ProbableBase.Typo);
        Assert.Equal(4, counting.Pages);
    }

    [Fact]
    public async Task Above_so_many_contacts_one_index_is_kept()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.MatchIndexes.MaxContacts = 1);
        ContactBook other = await open.OtherAsync("other");
        foreach (ContactBook book in (ContactBook[])[open.Book, other])
        {
            foreach (string name in (string[])["Anna", "Ben"])
                await book.Contacts.AddAsync(OpenBook.Person(name, $"{name}@example.org"));
            await book.Duplicates.PrepareMatchesAsync();
        }

        Assert.False(open.Book.Duplicates.ForgetMatches());
        Assert.True(other.Duplicates.ForgetMatches());
    }

    [Fact]
    public async Task A_model_that_was_learned_elsewhere_is_used()
    {
        await using OpenBook large = await ProbableBase.NewAsync();
        await large.Book.Contacts.AddAsync(ProbableBase.Anna);
        await large.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ana" });
        MatchModel model = (await large.Book.Duplicates.FindProbableAsync()).Model;
        await using OpenBook small = await OpenBook.NewAsync();
        await Assert.ThrowsAsync<InvalidModelException>(() => small.Book.Duplicates.PrepareMatchesAsync(model));
        await small.Book.Fields.AddAsync("born", FieldType.Date);

        await small.Book.Duplicates.PrepareMatchesAsync(model);
        Contact anna = await small.Book.Contacts.AddAsync(ProbableBase.Anna);

        Assert.Equal(anna.Id, Assert.Single(await small.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo)).Contact);
        MatchModel nothing = (await (await small.OtherAsync("empty")).Duplicates.FindProbableAsync()).Model;
        await Assert.ThrowsAsync<InvalidOperationException>(() => small.Book.Duplicates.PrepareMatchesAsync(nothing));
    }

    [Fact]
    public async Task Whoever_was_erased_is_in_no_answer_and_the_index_is_made_anew()
    {
        Counting? counting = null;
        await using OpenBook open = await OpenBook.NewAsync(
            options => options.Erasure.Secrets.Add(new Secret("test", "the erasing secret of a test, 32!"u8)),
            services => Counting.Put(services, reader => counting = reader));
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        for (int i = 0; i < 5; i++)
            await open.AddAsync($"Ben{i}", $"ben{i}@example.org");
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        long pages = counting!.Pages;

        await open.Book.Erasure.EraseAsync(anna.Id);

        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        Assert.Equal(pages + 1, counting.Pages);
        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        Assert.Equal(pages + 1, counting.Pages);
    }

    [Fact]
    public async Task A_large_index_is_made_anew_in_the_background()
    {
        Counting? counting = null;
        await using OpenBook open = await OpenBook.NewAsync(null, services => Counting.Put(services, reader => counting = reader));
        string[][] rows = [.. Enumerable.Range(0, 1_200).Select(n => new[] { $"{n * 7919}x{n}@example.com", $"Name{n % 317}", $"Family{n % 211}" })];
        await open.Book.Imports.RunAsync(new Importing.Table([["email", "firstName", "lastName"], .. rows]), new ContactCore.Importing.ImportPlan { Consent = ProbableBase.Anna.Consent });
        await open.Book.Duplicates.PrepareMatchesAsync();
        using ManualResetEventSlim read = new();
        counting!.Before = () => read.Wait(TimeSpan.FromMinutes(1));
        await open.Book.Fields.AddAsync("tax", FieldType.Text);
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Of(("tax", "DE-1775")) });

        ContactProfile asked = new() { FirstName = "Anna", LastName = "Müller", Emails = ProbableBase.Anna.Emails, Fields = FieldValues.Of(("tax", "DE-1775")) };

        Assert.Equal(anna.Id, Assert.Single(await open.Book.Duplicates.FindMatchesAsync(asked)).Contact);
        Assert.Equal(1, counting.Pages);
        read.Set();
        for (int i = 0; i < 600 && (await WhyAsync()).Columns.All(column => column.Column != "field tax"); i++)
            await Task.Delay(100);

        Assert.Contains((await WhyAsync()).Columns, column => column.Column == "field tax" && column.Level == "same");
        Assert.Equal(2, counting.Pages);

        Task<Explanation> WhyAsync() => open.Book.Duplicates.ExplainMatchAsync(asked, anna.Id);
    }

    [Fact]
    public async Task Limits_that_cannot_be_are_refused() => Assert.Equal(
        "MatchIndexes.MaxAccounts is 0; allowed: 1 to 1000000; MatchIndexes.MaxContacts is 0; allowed: 1 or more; MatchIndexes.LatestCommit is 00:00:00; allowed: 1 second to 1 day",
        (await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => OpenBook.NewAsync(options =>
        {
            options.MatchIndexes.MaxAccounts = 0;
            options.MatchIndexes.MaxContacts = 0;
            options.MatchIndexes.LatestCommit = TimeSpan.Zero;
        }))).Message);
}
