using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;

namespace ContactCore.Docs.Tests.Features;

public sealed class DuplicatesPage() : FeaturePage("duplicates")
{
    [Fact]
    public async Task Finding_and_removing()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com");
        await AddAsync(book, "Mueller", "Anna@Example.com");
        await AddAsync(book, "Maier", "anna@example.com", "maier@example.com");

        #region find
        DuplicateCount count = await book.Duplicates.CountAsync();
        Console.WriteLine($"Emails held more than once: {count.Keys}, in all {count.Contacts} times");

        await foreach (DuplicateGroup group in book.Duplicates.GroupsAsync())
            Console.WriteLine($"{group.Address.Key}: {group.Count}");

        await foreach (Contact contact in book.Duplicates.MembersAsync(EmailAddress.Parse("anna@example.com")))
            Console.WriteLine($"{contact.FullName}, {string.Join(", ", contact.Emails.Select(email => email.Text))}");
        #endregion

        Shown("find");
        Console.GetStringBuilder().Clear();

        #region remove
        DuplicateRemoval removal = await book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "same person twice");
        Console.WriteLine($"{removal.Removed} removed, {removal.Held} held");
        #endregion

        Shown("remove");
    }

    [Fact]
    public async Task Probable_ones()
    {
        ContactBook book = await OpenAsync();
        await ProbablePeople.AddToAsync(book);

        #region probable
        ProbableDuplicates found = await book.Duplicates.FindProbableAsync();
        Console.WriteLine($"{found.Records.Count} contacts, {found.Candidates} pairs compared");

        foreach (ProbableMatch match in found.Pairs(threshold: 0.9).OrderBy(match => match.Left).ThenBy(match => match.Right))
            Console.WriteLine($"{found.ExternalIdOf(match.Left)} and {found.ExternalIdOf(match.Right)}: {match.Probability:0.00}");

        foreach (ProbableGroup group in found.Groups(threshold: 0.9))
        {
            Console.WriteLine($"one person: {string.Join(", ", group.Members.Select(found.ExternalIdOf))}");
            Console.WriteLine(found.Explain(group.Members[0], group.Members[1]));
        }
        #endregion

        Shown("probable");
        Console.GetStringBuilder().Clear();

        #region stream
        HashSet<ContactId> people = [];
        await foreach (ProbableMatch match in book.Duplicates.Probable(threshold: 0.9))
            people.UnionWith([match.Left, match.Right]);
        Console.WriteLine($"{people.Count} contacts look like another");
        #endregion

        Shown("stream");
    }

    [Fact]
    public async Task Reviewing()
    {
        ContactBook book = await OpenAsync();
        await ProbablePeople.AddToAsync(book);

        #region review
        ProbableDuplicates found = await book.Duplicates.FindProbableAsync();
        foreach (ProbableMatch pair in found.ToReview(from: 0.1, order: ReviewOrder.Surest, size: 2))
            Console.WriteLine($"{found.ExternalIdOf(pair.Left)} and {found.ExternalIdOf(pair.Right)}?");

        ProbableMatch first = found.ToReview(from: 0.1, order: ReviewOrder.Surest)[0];
        await book.Duplicates.AnswerAsync(first.Left, first.Right, MatchAnswer.Different);

        ProbableDuplicates next = await book.Duplicates.FindProbableAsync();
        foreach (ProbableGroup group in next.Groups(threshold: 0.9))
            Console.WriteLine($"one person: {string.Join(", ", group.Members.Select(next.ExternalIdOf))}");

        await foreach (AnsweredPair answered in book.Duplicates.AnswersAsync())
            Console.WriteLine($"{answered.Answer}, said {answered.Actor.Name} at {answered.At:u}");
        #endregion

        Shown("review");
    }

    [Fact]
    public async Task At_entry()
    {
        ContactBook book = await OpenAsync();
        await ProbablePeople.AddToAsync(book);

        #region entry
        ContactProfile entered = new() { FirstName = "Ana", LastName = "Muller", Emails = [EmailAddress.Parse("Anna.Mueller@example.com")] };
        foreach (ContactMatch match in await book.Duplicates.FindMatchesAsync(entered))
        {
            Contact? there = await book.Contacts.FindAsync(match.Contact);
            Console.WriteLine($"{there?.FullName} ({there?.ExternalId})? {match.Probability:0.00}");
            Console.WriteLine(await book.Duplicates.ExplainMatchAsync(entered, match.Contact));
        }
        #endregion

        Shown("entry");
        Console.GetStringBuilder().Clear();
        DateTimeOffset lastNight = Clock.GetUtcNow().AddHours(1);
        Clock.Advance(TimeSpan.FromHours(2));
        await book.Contacts.AddAsync(new NewContact(await book.Contacts.FindByExternalIdAsync("17") ?? throw new InvalidOperationException())
        {
            ExternalId = "99", FirstName = "Ann", Consent = Consents.Consent.Given("/signup", "Yes, write to me"),
        });

        #region since
        await foreach (ProbableMatch pair in book.Duplicates.ProbableSince(lastNight, threshold: 0.9))
        {
            Contact? left = await book.Contacts.FindAsync(pair.Left);
            Contact? right = await book.Contacts.FindAsync(pair.Right);
            Console.WriteLine($"{left?.ExternalId} and {right?.ExternalId}: {pair.Probability:0.00}");
        }
        #endregion

        Shown("since");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("duplicates by push token", book => book.Duplicates.CountAsync(ChannelKind.WebPush)),
        ("an answer on one contact twice", async book => await TwiceAsync(book)),
        ("an answer on nobody", book => book.Duplicates.WithdrawAnswerAsync(default, default)),
        ("more than 100 matches at entry", book => book.Duplicates.FindMatchesAsync(new ContactProfile(), new MatchQuery { Max = 101 })),
        ("an explanation of nobody", book => book.Duplicates.ExplainMatchAsync(new ContactProfile(), default)),
        ("pairs of a probability of 0", async book => (await book.Duplicates.FindProbableAsync()).Pairs(0)),
        ("removing without a reason", book => book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Latest, "")));

    private static async Task TwiceAsync(ContactBook book)
    {
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        await book.Duplicates.AnswerAsync(anna.Id, anna.Id, MatchAnswer.Same);
    }
}
