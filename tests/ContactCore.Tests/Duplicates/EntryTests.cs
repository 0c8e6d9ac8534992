using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Secrets;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Who is there already, told while somebody is entered.</summary>
public sealed class EntryTests
{
    private static readonly ContactProfile Typo = new()
    {
        FirstName = "Ana", LastName = "Mueller", Emails = [EmailAddress.Parse("anna.mueller@example.com")],
    };

    [Fact]
    public async Task The_person_is_found_by_a_probability_that_a_search_of_all_gives_a_pair()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);

        ContactMatch match = Assert.Single(await open.Book.Duplicates.FindMatchesAsync(Typo));
        MatchModel model = (await open.Book.Duplicates.FindProbableAsync()).Model;
        Contact typo = await open.Book.Contacts.AddAsync(new NewContact(ProbableBase.Anna with { FirstName = Typo.FirstName, LastName = Typo.LastName, Phones = [], Address = Postal.PostalAddress.Empty, Fields = FieldValues.Empty }) { Consent = ProbableBase.Anna.Consent });
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync(new MatchOptions { Model = model });

        Assert.Equal(anna.Id, match.Contact);
        Assert.Equal(found.Explain(anna.Id, typo.Id).Probability, match.Probability, 1e-9);
    }

    [Fact]
    public async Task Nothing_is_written_and_at_most_so_many_are_told_of_from_a_probability_on()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        for (int i = 0; i < 4; i++)
            await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = $"Anna{(char)('a' + i)}" });

        IReadOnlyList<ContactMatch> all = await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna);
        IReadOnlyList<ContactMatch> two = await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna, new MatchQuery { Max = 2 });
        IReadOnlyList<ContactMatch> sure = await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Anna" }, new MatchQuery { Threshold = 1 });

        Assert.Equal(4, all.Count);
        Assert.Equal(all.OrderByDescending(match => match.Probability).ThenBy(match => match.Contact), all);
        Assert.Equal(all.Take(2), two);
        Assert.Empty(sure);
        Assert.Equal(124, await open.Book.Contacts.CountAsync(new ContactCore.Selections.Selection()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Of_a_base_of_which_nothing_can_be_learned_the_same_address_is_found(int copies)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        List<ContactId> ids = [];
        for (int i = 0; i < copies; i++)
            ids.Add((await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty })).Id);

        Assert.Equal(ids, (await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna with { Fields = FieldValues.Empty })).Select(match => match.Contact));
        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Zoe", Emails = [EmailAddress.Parse("zoe@example.net")] }));
    }

    [Fact]
    public async Task An_address_is_found_in_either_place()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        EmailAddress work = EmailAddress.Parse("anna@work.example");
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Emails = [.. ProbableBase.Anna.Emails, work] });
        Contact ben = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ben", LastName = "Ng", Emails = [EmailAddress.Parse("b@x.example"), EmailAddress.Parse("b@y.example")], Phones = [], Fields = FieldValues.Empty });

        Assert.Equal(anna.Id, Assert.Single(await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Anna", LastName = "Müller", Emails = [work] })).Contact);
        Assert.Equal(ben.Id, Assert.Single(await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Ben", LastName = "Ng", Emails = [EmailAddress.Parse("b@y.example"), work] }, new MatchQuery { Max = 1 })).Contact);
    }

    [Fact]
    public async Task A_contact_is_not_its_own_match_and_what_was_answered_on_it_holds()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact typo = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ana" });
        Contact stranger = (await open.Book.Contacts.FindByExternalIdAsync("crm-7"))!;
        Assert.Equal([typo.Id], (await open.Book.Duplicates.FindMatchesAsync(anna)).Select(match => match.Contact));

        await open.Book.Duplicates.AnswerAsync(anna.Id, typo.Id, MatchAnswer.Different);
        await open.Book.Duplicates.AnswerAsync(stranger.Id, anna.Id, MatchAnswer.Same);

        Assert.Equal([new ContactMatch(stranger.Id, 1)], await open.Book.Duplicates.FindMatchesAsync(anna));
        Assert.Equal(2, (await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna)).Count);
        await open.Book.Contacts.DeleteAsync(stranger, "gone");
        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(anna));
    }

    [Fact]
    public async Task It_is_explained_why()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        ContactMatch match = Assert.Single(await open.Book.Duplicates.FindMatchesAsync(Typo));

        Explanation why = await open.Book.Duplicates.ExplainMatchAsync(Typo, anna.Id);

        Assert.Equal(match.Probability, why.Probability, 1e-9);
        Assert.Equal("same", why.Columns.Single(column => column.Column == "email").Level);
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Duplicates.ExplainMatchAsync(anna, anna.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Duplicates.ExplainMatchAsync(Typo, new ContactId(Guid.NewGuid())));
        await open.Book.Contacts.DeleteAsync(anna, "gone");
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Duplicates.ExplainMatchAsync(Typo, anna.Id));
    }

    [Fact]
    public async Task A_field_that_is_defined_or_retired_later_is_compared_or_not()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(Typo));
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Duplicates.FindMatchesAsync(Typo with { Fields = FieldValues.Of(("tax", "17")) }));

        await open.Book.Fields.AddAsync("tax", FieldType.Text);
        anna = await open.Book.Contacts.ChangeAsync(anna, profile => profile with { Fields = profile.Fields.With("tax", "DE-1775") });
        foreach (string key in (string[])["crm-1", "crm-2", "crm-3"])
            await open.Book.Contacts.ChangeAsync((await open.Book.Contacts.FindByExternalIdAsync(key))!, profile => profile with { Fields = profile.Fields.With("tax", $"{key}-99") });
        Explanation with = await open.Book.Duplicates.ExplainMatchAsync(Typo with { Fields = FieldValues.Of(("TAX", "DE-1775")) }, anna.Id);
        await open.Book.Fields.RetireAsync("tax");
        Explanation without = await open.Book.Duplicates.ExplainMatchAsync(Typo, anna.Id);

        Assert.Equal("same", with.Columns.Single(column => column.Column == "field tax").Level);
        Assert.DoesNotContain(without.Columns, column => column.Column == "field tax");
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Duplicates.FindMatchesAsync(Typo with { Fields = FieldValues.Of(("tax", "17")) }));
    }

    [Fact]
    public async Task Those_who_ask_at_once_have_the_index_made_once()
    {
        Counting? counting = null;
        await using OpenBook open = await OpenBook.NewAsync(null, services => Counting.Put(services, reader => counting = reader));
        await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        await open.AddAsync("Ben", "ben@example.org");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => open.Book.Duplicates.FindMatchesAsync(Typo))));

        Assert.Equal(1, counting!.Pages);
        await open.Book.Duplicates.PrepareMatchesAsync();
        Assert.Equal(1, counting.Pages);
        Assert.True(open.Book.Duplicates.ForgetMatches());
        Assert.False(open.Book.Duplicates.ForgetMatches());
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(Typo));
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
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => open.Book.Duplicates.FindMatchesAsync(Typo, cancellationToken: given.Token));
        }

        counting.Before = () => throw new IOException("the store is away");
        await Assert.ThrowsAsync<IOException>(() => open.Book.Duplicates.FindMatchesAsync(Typo));
        counting.Before = null;

        Assert.False(open.Book.Duplicates.ForgetMatches());
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(Typo));
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
            await books[asked].Duplicates.FindMatchesAsync(Typo);
        Assert.Equal(3, counting!.Pages);
        await books[1].Duplicates.FindMatchesAsync(Typo);
        Assert.Equal(4, counting.Pages);
        await books[0].Duplicates.FindMatchesAsync(Typo);
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

        Assert.Equal(anna.Id, Assert.Single(await small.Book.Duplicates.FindMatchesAsync(Typo)).Contact);
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
        Assert.Single(await open.Book.Duplicates.FindMatchesAsync(Typo));
        long pages = counting!.Pages;

        await open.Book.Erasure.EraseAsync(anna.Id);

        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(Typo));
        Assert.Equal(pages + 1, counting.Pages);
        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(Typo));
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
    public async Task Pairs_of_what_was_changed_come_each_once()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        DateTimeOffset since = open.Clock.GetUtcNow();
        List<ContactId> twins = [];
        for (int i = 0; i < 3; i++)
            twins.Add((await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = $"Anna{(char)('a' + i)}" })).Id);

        ProbableMatch[] pairs = await open.Book.Duplicates.ProbableSince(since, 0.5).ToArrayAsync();

        Assert.Equal(
            [.. twins.Select(twin => (anna.Id, twin)), (twins[0], twins[1]), (twins[0], twins[2]), (twins[1], twins[2])],
            pairs.Select(pair => (pair.Left, pair.Right)).Order());
        Assert.Equal(pairs.Select(pair => (pair.Left, pair.Right)).Order(), (await open.Book.Duplicates.FindProbableAsync()).Pairs(0.5).Select(pair => (pair.Left, pair.Right)).Order());
        await Assert.ThrowsAsync<InvalidValueException>(async () => await open.Book.Duplicates.ProbableSince(since, 0).CountAsync());
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

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void So_many_matches_are_not_told_of(int max) => Assert.Throws<InvalidValueException>(() => new MatchQuery { Max = max });

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void No_probability_is_no_threshold(double threshold) => Assert.Throws<InvalidValueException>(() => new MatchQuery { Threshold = threshold });
}
