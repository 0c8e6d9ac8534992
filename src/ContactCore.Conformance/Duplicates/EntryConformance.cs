using System.Globalization;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Merging;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Who is there already is told at entry, whatever was done meanwhile by whichever host.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class EntryConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private const int Strangers = 24;

    private string _email = "anna.mueller@example.com";
    private string _phone = "+493012345678";

    /// <summary>Added, changed away, changed back, deleted, restored: each is seen by the next look.</summary>
    [Fact]
    [Promise("PD7")]
    public Task A_contact_is_found_as_it_is_now() => ByEachHostAsync(async (own, doing) =>
    {
        Assert.Empty(await FoundAsync(own));
        Contact anna = await doing.Contacts.AddAsync(Anna.ToNewContact());
        Assert.Equal([anna.Id], await FoundAsync(own));

        anna = await doing.Contacts.ChangeAsync(anna, profile => profile with { FirstName = "Zoe", LastName = "Xu", Emails = [EmailAddress.Parse($"zoe.{_email}")], Phones = [] });
        Assert.Empty(await FoundAsync(own));
        anna = await doing.Contacts.ChangeAsync(anna, _ => Anna.ToNewContact());
        Assert.Equal([anna.Id], await FoundAsync(own));

        anna = await doing.Contacts.DeleteAsync(anna, "gone");
        Assert.Empty(await FoundAsync(own));
        anna = await doing.Contacts.RestoreAsync(anna);
        Assert.Equal([anna.Id], await FoundAsync(own));

        await doing.Erasure.EraseAsync(anna.Id);
        Assert.Empty(await FoundAsync(own));
    });

    /// <summary>A survivor is found by what it got; who was merged is found when the merge is undone.</summary>
    [Fact]
    [Promise("PD7")]
    public Task A_merge_is_seen_and_its_undoing() => ByEachHostAsync(async (own, doing) =>
    {
        Contact zoe = await doing.Contacts.AddAsync(Person.Named("Zoe", "Xu").WithEmail($"xu.{_email}").ToNewContact());
        Contact anna = await doing.Contacts.AddAsync(Anna.ToNewContact());
        Assert.Equal([anna.Id], await FoundAsync(own));

        Merge merge = await doing.Merging.ApplyAsync(await doing.Merging.PreviewAsync([zoe.Id, anna.Id], survivor: zoe.Id));
        Assert.DoesNotContain(anna.Id, await FoundAsync(own));
        await doing.Merging.UndoAsync(merge.Id);
        Assert.Equal([anna.Id], await FoundAsync(own));
        await doing.Erasure.EraseAsync(anna.Id);
        await doing.Contacts.DeleteAsync((await doing.Contacts.FindAsync(zoe.Id))!, "gone");
    });

    /// <summary>Pairs of what was changed, by the same probabilities as those of a look-up; answers hold.</summary>
    [Fact]
    [Promise("PD7")]
    public async Task Pairs_of_what_was_changed_are_found()
    {
        ContactBook book = await BaseAsync();
        Contact anna = await book.Contacts.AddAsync(Anna.ToNewContact());
        await book.Duplicates.PrepareMatchesAsync();
        Host.Clock.Advance(TimeSpan.FromHours(1));
        DateTimeOffset since = Host.Clock.Now;
        Assert.Empty(await book.Duplicates.ProbableSince(since, 0.5).ToArrayAsync());
        Contact twin = await book.Contacts.AddAsync(Person.Named("Ana", "Mueller").WithEmail("anna.mueller@example.com").ToNewContact());

        ProbableMatch pair = Assert.Single(await book.Duplicates.ProbableSince(since, 0.5).ToArrayAsync());
        ContactMatch match = Assert.Single(await book.Duplicates.FindMatchesAsync(twin));

        Assert.Equal((anna.Id, twin.Id), (pair.Left, pair.Right));
        Assert.Equal(new ContactMatch(anna.Id, pair.Probability), match);
        await book.Contacts.ChangeAsync(anna, profile => profile with { Language = Locales.LanguageTag.Parse("de") });
        Assert.Equal(pair.Left, Assert.Single(await book.Duplicates.ProbableSince(since, 0.5).ToArrayAsync()).Left);

        await book.Duplicates.AnswerAsync(anna.Id, twin.Id, MatchAnswer.Different);
        Assert.Empty(await book.Duplicates.ProbableSince(since, 0.5).ToArrayAsync());
        Assert.Empty(await book.Duplicates.FindMatchesAsync(twin));
    }

    /// <summary>Another account has the same person.</summary>
    [Fact]
    [Promise("PD10")]
    public async Task Accounts_do_not_see_each_other()
    {
        ContactBook book = await BaseAsync();
        ContactBook other = await Other.BookAsync();
        Contact theirs = await other.Contacts.AddAsync(Anna.ToNewContact());
        await other.Contacts.AddAsync(Person.Named("Ben", "Ng").WithEmail("ben@example.org").ToNewContact());

        Assert.Empty(await FoundAsync(book));
        Assert.Equal([theirs.Id], await FoundAsync(other));
        Assert.Empty(await book.Duplicates.ProbableSince(DateTimeOffset.UnixEpoch, 0.5).ToArrayAsync());
    }

    private Person Anna => Person.Named("Anna", "Müller").WithEmail(_email).WithPhone(_phone);

    private async Task<ContactId[]> FoundAsync(ContactBook book)
    {
        ContactProfile asked = new() { FirstName = "Ana", LastName = "Muller", Emails = [EmailAddress.Parse(_email)] };
        return [.. (await book.Duplicates.FindMatchesAsync(asked)).Select(match => match.Contact)];
    }

    // What one host does is seen by itself, and by another one of the same store.
    private async Task ByEachHostAsync(Func<ContactBook, ContactBook, Task> test)
    {
        ContactBook book = await BaseAsync();
        await test(book, book);
        if (!Store.IsDurable)
            return;

        // Whoever was erased stays away.
        (_email, _phone) = ("anna.mueller@second.example", "+493087654321");
        await using TestHost second = new(Store, Host.Clock);
        await test(book, await second.Account("acme").BookAsync());
    }

    private async Task<ContactBook> BaseAsync()
    {
        string[] names = ["Ben", "Clara", "David", "Eva", "Frank", "Grace", "Hugo", "Ida"];
        string[] families = ["Ng", "Smith", "Jones", "Taylor", "Brown", "Evans"];
        await Acme.ApplyAsync([.. Enumerable.Range(0, Strangers).Select(i => new ContactAdded(
            Person.Named(names[i % names.Length], families[i * 5 % families.Length])
                .WithEmail(string.Create(CultureInfo.InvariantCulture, $"{names[i % names.Length]}{i * 37}@example.org"))
                .WithPhone(string.Create(CultureInfo.InvariantCulture, $"+4420794{60000 + (i * 613)}")).ToContact(Host),
            []))]);
        return await Acme.BookAsync();
    }
}
