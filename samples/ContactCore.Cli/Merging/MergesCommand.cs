using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Merging;

namespace ContactCore.Cli.Merging;

/// <summary><c>merges ID</c>: the merges into a contact.</summary>
internal sealed class MergesCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };

    public MergesCommand() : base("merges", "Lists the merges into a contact, the newest first, undone ones too", "merges external:crm-17") => Add(_id);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        await foreach (Merge merge in book.Merging.ListAsync(contact.Id, cancellationToken))
            MergeAnswers.Write(call.Answers, merge);
    }
}
