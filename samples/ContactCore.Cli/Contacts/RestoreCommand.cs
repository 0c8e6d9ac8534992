using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;

namespace ContactCore.Cli.Contacts;

/// <summary><c>restore ID</c>.</summary>
internal sealed class RestoreCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };

    public RestoreCommand() : base("restore", "Brings a deleted contact back into the base", "restore external:crm-17") => Add(_id);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        call.Answers.WriteWhole(await book.Contacts.RestoreAsync(contact, cancellationToken));
    }
}
