using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Sources;

namespace ContactCore.Docs.Tests.Features;

public sealed class MergingPage() : FeaturePage("merging")
{
    [Fact]
    public async Task Several_become_one_and_are_themselves_again()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Contact twin = await AddAsync(book, "Mueller", "anna@work.example.com");

        #region preview
        MergePreview preview = await book.Merging.PreviewAsync([anna.Id, twin.Id]);
        foreach (MergeConflict conflict in preview.Conflicts)
            Console.WriteLine($"{conflict.Part}: {string.Join(" or ", conflict.Values.Select(value => value.Value))}? {conflict.Chosen}");
        #endregion

        Shown("preview");
        Console.GetStringBuilder().Clear();

        #region apply
        Merge merge = await book.Merging.ApplyAsync(preview);
        Contact survivor = (await book.Contacts.FindAsync(twin.Id))!;
        Console.WriteLine($"{survivor.FullName}: {string.Join(", ", survivor.Emails.Select(email => email.Text))}");
        #endregion

        Shown("apply");
        Console.GetStringBuilder().Clear();

        #region undo
        UndoneMerge undone = await book.Merging.UndoAsync(merge.Id);
        foreach (Contact contact in undone.Returned.Prepend(undone.Survivor))
            Console.WriteLine($"{contact.FullName}: {string.Join(", ", contact.Emails.Select(email => email.Text))}");
        #endregion

        Shown("undo");
    }

    [Fact]
    public async Task Whose_values()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Contact twin = await AddAsync(book, "Mueller", "anna@work.example.com");

        #region rules
        MergeRules rules = MergeRules.Default with
        {
            LastName = MergeRule.Newest,
            Address = MergeRule.MostComplete,
            Language = MergeRule.BySource(ContactSource.SubscriptionForm, ContactSource.Order),
            TimeZone = MergeRule.Of(contacts => contacts.Where(contact => contact.Phones.Count > 0)),
        };
        MergePreview preview = await book.Merging.PreviewAsync([anna.Id, twin.Id], rules.WithField("plan", MergeRule.Newest), survivor: anna.Id);
        #endregion

        Assert.Equal(anna.Id, preview.Survivor.Id);
    }

    [Fact]
    public async Task A_value_that_is_chosen_by_hand()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Contact twin = await AddAsync(book, "Mueller", "anna@work.example.com");
        MergePreview preview = await book.Merging.PreviewAsync([anna.Id, twin.Id]);

        #region choose
        MergeConflict name = preview.Conflicts.First(conflict => conflict.Part == MergedPart.LastName);
        MergePreview chosen = preview.Choose(name, twin.Id);
        Merge merge = await book.Merging.ApplyAsync(chosen);
        foreach (MergedValue value in merge.Values)
            Console.WriteLine($"{value.Part}: {value.From ?? "nothing"}, now {value.To}");
        #endregion

        Shown("choose");
    }

    [Fact]
    public async Task Many_groups()
    {
        ContactBook book = await OpenAsync();
        await ProbablePeople.AddToAsync(book);

        #region found
        ProbableDuplicates found = await book.Duplicates.FindProbableAsync();
        BulkMergeOutcome outcome = await book.Merging.MergeAllAsync(found.Groups(threshold: 0.9));
        Console.WriteLine($"{outcome.Groups} groups, {outcome.Merged} contacts merged, {outcome.PassedOver} groups passed over");
        #endregion

        Shown("found");
    }

    [Fact]
    public async Task Groups_of_ones_own()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Contact twin = await AddAsync(book, "Mueller", "anna@work.example.com");
        Contact ben = await AddAsync(book, "Ng", "ben@example.com");
        Contact zoe = await AddAsync(book, "Ngg", "zoe@example.com");
        await book.Duplicates.AnswerAsync(ben.Id, zoe.Id, MatchAnswer.Different);
        IReadOnlyCollection<ContactId>[] groups = [[anna.Id, twin.Id], [ben.Id, zoe.Id], [zoe.Id]];

        #region many
        BulkMergeOutcome outcome = await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable(), progress: new Told(Console.WriteLine));
        Console.WriteLine($"{outcome.TooFew} of too few, {outcome.AnsweredDifferent} answered to be two persons");
        await foreach (Merge merge in book.Merging.ListAsync())
            Console.WriteLine($"merged {merge.Merged.Count} at {merge.At:u}");
        #endregion

        Shown("many");
    }

    #region told
    private sealed class Told(Action<string> write) : IProgress<GroupOutcome>
    {
        public void Report(GroupOutcome value) => write($"group {value.Number}: {value.PassedOver?.ToString() ?? "one contact"}");
    }
    #endregion

    [Fact]
    public async Task The_merges_into_a_contact()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        Contact twin = await AddAsync(book, "Mueller", "anna@work.example.com");
        await book.Merging.ApplyAsync(await book.Merging.PreviewAsync([anna.Id, twin.Id]));

        #region list
        await foreach (Merge merge in book.Merging.ListAsync(anna.Id))
            Console.WriteLine($"{merge.Merged.Count} at {merge.At:u} by {merge.Actor.Name}, undone: {merge.UndoneAt is not null}");
        #endregion

        Shown("list");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("merging one", async book => await book.Merging.PreviewAsync([(await AddAsync(book, "One", "one@example.com")).Id])),
        ("merging a deleted one", DeletedAsync),
        ("merging two who were answered to be two persons", DifferentAsync),
        ("applying a preview of contacts that have changed since", StaleAsync),
        ("undoing twice", TwiceAsync),
        ("undoing a merge whose survivor was merged since", ChainAsync));

    private static async Task DeletedAsync(ContactBook book)
    {
        Contact one = await AddAsync(book, "Two", "two@example.com");
        Contact gone = await book.Contacts.DeleteAsync(await AddAsync(book, "Three", "three@example.com"), "moved");
        await book.Merging.PreviewAsync([one.Id, gone.Id]);
    }

    private static async Task DifferentAsync(ContactBook book)
    {
        Contact one = await AddAsync(book, "Eleven", "eleven@example.com");
        Contact other = await AddAsync(book, "Twelve", "twelve@example.com");
        await book.Duplicates.AnswerAsync(one.Id, other.Id, MatchAnswer.Different);
        await book.Merging.PreviewAsync([one.Id, other.Id]);
    }

    private static async Task StaleAsync(ContactBook book)
    {
        Contact one = await AddAsync(book, "Four", "four@example.com");
        Contact other = await AddAsync(book, "Five", "five@example.com");
        MergePreview preview = await book.Merging.PreviewAsync([one.Id, other.Id]);
        await book.Contacts.ChangeAsync(other, profile => profile with { FirstName = "Eve" });
        await book.Merging.ApplyAsync(preview);
    }

    private static async Task TwiceAsync(ContactBook book)
    {
        Merge merge = await MergedAsync(book, "Six", "Seven");
        await book.Merging.UndoAsync(merge.Id);
        await book.Merging.UndoAsync(merge.Id);
    }

    private static async Task ChainAsync(ContactBook book)
    {
        Merge merge = await MergedAsync(book, "Eight", "Nine");
        ContactId last = (await AddAsync(book, "Ten", "ten@example.com")).Id;
        await book.Merging.ApplyAsync(await book.Merging.PreviewAsync([merge.Survivor, last], survivor: last));
        await book.Merging.UndoAsync(merge.Id);
    }

    private static async Task<Merge> MergedAsync(ContactBook book, string one, string other)
    {
        ContactId[] ids =
        [
            (await AddAsync(book, one, $"{one}@example.com")).Id, (await AddAsync(book, other, $"{other}@example.com")).Id,
        ];
        return await book.Merging.ApplyAsync(await book.Merging.PreviewAsync(ids));
    }
}
