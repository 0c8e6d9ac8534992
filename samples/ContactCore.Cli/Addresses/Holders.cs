using System.Runtime.CompilerServices;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Cli.Addresses;

/// <summary>The contacts that an address's change shows in: all that hold it, live or deleted.</summary>
internal static class Holders
{
    public static async Task WriteAsync(Call call, ContactBook book, ChannelAddress address, CancellationToken cancellationToken)
    {
        bool any = false;
        await foreach (Contact contact in OfAsync(book, address, cancellationToken))
        {
            call.Answers.WriteLine(contact);
            any = true;
        }

        if (!any)
            call.Answers.Note("done; no contact holds the address now, and any that comes with it will be so");
    }

    private static async IAsyncEnumerable<Contact> OfAsync(
        ContactBook book, ChannelAddress address, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Contact contact in book.Duplicates.MembersAsync(address, cancellationToken))
            yield return contact;
        Selection deleted = Selection.Deleted with { Search = address.Key };
        await foreach (Contact contact in book.Contacts.ListAsync(deleted, Ranking.Created, cancellationToken))
        {
            // A search finds what begins with the text.
            if (contact.Addresses.Contains(address))
                yield return contact;
        }
    }
}
