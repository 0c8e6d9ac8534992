using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Histories;

namespace ContactCore.Cli.Contacts;

/// <summary><c>history ID</c>: what happened to a contact and its addresses, oldest first.</summary>
internal sealed class HistoryCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };

    public HistoryCommand() : base("history", "Shows what happened to a contact and its addresses", "history external:crm-17") => Add(_id);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        await foreach (HistoryEntry entry in book.History.OfAsync(contact.Id, cancellationToken))
            call.Answers.Write(json => HistoryJson.Write(json, entry), () => HistoryLine.Of(entry));
    }
}
