using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Contacts;

/// <summary><c>show ID</c>.</summary>
internal sealed class ShowCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };

    public ShowCommand() : base("show", "Shows one contact", "show external:crm-17") => Add(_id);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        call.Answers.WriteWhole(await reference.FindAsync(book, cancellationToken));
    }
}
