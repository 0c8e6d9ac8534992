using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Addresses;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Histories;

namespace ContactCore.Cli.Contacts;

/// <summary><c>history ID</c>: what happened to a contact and its addresses, oldest first; <c>email</c> and <c>phone</c> tell of an address.</summary>
internal sealed class HistoryCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };

    public HistoryCommand() : base(
        "history",
        "Shows what happened to a contact and its addresses, or to one address, whoever holds it",
        "history external:crm-17")
    {
        Add(_id);
        Add(new AddressHistoryCommand(ChannelKind.Email, "email", "history email anna@example.com"));
        Add(new AddressHistoryCommand(ChannelKind.Phone, "phone", "history phone +442079460958"));
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        await foreach (HistoryEntry entry in book.History.OfAsync(contact.Id, cancellationToken))
            call.Answers.Write(entry);
    }
}
