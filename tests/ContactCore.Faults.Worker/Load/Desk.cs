using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Faults.Worker.Load;

/// <summary>What a writer chooses from.</summary>
/// <param name="Book">Its account's book.</param>
/// <param name="Writer">The writer's number.</param>
/// <param name="Mark">The name that the operation will have.</param>
/// <param name="Random">Chance.</param>
public sealed record Desk(ContactBook Book, string Writer, string Mark, Random Random)
{
    private const int Recent = 30;

    public string Account => Book.Account.Value;

    /// <summary>One of the few contacts that all writers of the account edit and none deletes.</summary>
    public string Hot() => Marks.Of(Account, People.FirstWriter, Random.Next(1, People.HotContacts + 1));

    /// <summary>One of the contacts that were added last, by whichever writer.</summary>
    public async Task<Contact?> RecentAsync()
    {
        ContactPage page = await Book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, Recent);
        return page.Contacts.Count == 0 ? null : page.Contacts[Random.Next(page.Contacts.Count)];
    }
}
