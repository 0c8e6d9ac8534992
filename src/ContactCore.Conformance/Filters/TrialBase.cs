using ContactCore.Books;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Conformance.Filters;

/// <summary>One account of a base in the store under test, and its contacts as the store gives them by ID.</summary>
internal sealed record TrialBase(ContactBook Book, IReadOnlyList<Contact> Contacts)
{
    /// <summary>Makes a base: its two accounts.</summary>
    public static async Task<TrialBase[]> MakeAsync(TestHost host, string name, BaseDraft draft)
    {
        TestAccount[] accounts = [host.Account($"{name}-a"), host.Account($"{name}-b")];
        foreach (TestAccount account in accounts)
            await DefineAsync(account);

        // A confirmation is asked only where nobody has the address yet.
        foreach ((int who, var address, StandingFact fact) in draft.Facts.Where(fact => fact.Fact == StandingFact.ConfirmationAsked))
            await accounts[who].ApplyAsync(accounts[who].Recording(address, fact));
        Contact[][] people = [.. accounts.Select((account, who) => PeopleOf(account, draft.People[who]))];
        for (int who = 0; who < accounts.Length; who++)
            await accounts[who].ApplyAsync([.. people[who].Select(person => new ContactAdded(person, []))]);
        foreach ((int who, var address, StandingFact fact) in draft.Facts.Where(fact => fact.Fact != StandingFact.ConfirmationAsked))
            await accounts[who].ApplyAsync(accounts[who].Recording(address, fact));
        foreach ((int who, var address) in draft.Entries)
            await accounts[who].ApplyAsync(accounts[who].Blacklisting(address));
        return [await FinishAsync(accounts[0], draft, people[0]), await FinishAsync(accounts[1], draft, people[1])];
    }

    private static async Task DefineAsync(TestAccount account)
    {
        ContactBook book = await account.BookAsync();
        await book.Settings.ChangeAsync(settings => settings with { DefaultRegion = Vocabulary.Region });
        foreach (FieldKind field in FieldSet.All)
            await book.Fields.AddAsync(field.Names[0], field.Type, field.Choices);
        foreach (string category in Sets.Categories)
            await book.Categories.AddAsync(category);
    }

    // One was merged into another: it is in no answer.
    private static Contact[] PeopleOf(TestAccount account, IReadOnlyList<Person> people)
    {
        Contact[] contacts = [.. people.Select(person => person.ToContact(account.Host))];
        contacts[^1] = contacts[^1] with { State = ContactState.Merged, MergedInto = contacts[0].Id, Deletion = null };
        return contacts;
    }

    private static async Task<TrialBase> FinishAsync(TestAccount account, BaseDraft draft, Contact[] people)
    {
        Segment[] lists = [.. await Task.WhenAll(Sets.Lists.Select(account.AddListAsync))];
        for (int list = 0; list < draft.Memberships.Count; list++)
        {
            (string from, string until) = draft.Memberships[list];
            ContactQuery members = Queries.Both with { Search = [new SearchRange(SearchColumn.FullName, from, until)] };
            await account.ApplyAsync(new SelectionAdded([lists[list].Id], members));
        }

        ContactBook book = await account.BookAsync();
        await book.Fields.RetireAsync(FieldSet.All[0].Names[0]);
        await book.Categories.RetireAsync(Sets.Categories[0]);
        return new TrialBase(book, await account.Host.Contacts.GetAsync(account.Id, [.. people.Select(person => person.Id)], default));
    }
}
