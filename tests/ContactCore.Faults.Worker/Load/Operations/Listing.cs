using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Lists what a line of text selects, and finds only its own account's contacts there.</summary>
public sealed class Listing : Operation
{
    public const string Name = "list";

    public override string Kind => Name;

    public override Task<string?> ChooseAsync(Desk desk) => Task.FromResult<string?>(desk.Writer);

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        string account = book.Account.Value;
        string start = $"{account}-{subject}-";
        Selection mine = Selection.Of(ContactFilter.Parse($"FirstName.StartsWith(\"{start}\") and not (EmailStatus == \"Unsubscribed\")"));
        ContactPage page = await book.Contacts.PageAsync(mine, Ranking.Created.Descending, 100);
        foreach (Contact contact in page.Contacts)
        {
            if (!contact.FirstName!.StartsWith(start, StringComparison.Ordinal) || contact.LastName != account)
                throw new InvalidOperationException($"{mark} asked for contacts of {start} and got {contact.FirstName} of {contact.LastName}");
        }

        return new Effect(page.Contacts.Count);
    }
}
