using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Merging;

namespace ContactCore.Cli.Merging;

/// <summary><c>merges [ID]</c>: the merges into a contact, or all of them.</summary>
internal sealed class MergesCommand : AppCommand
{
    private readonly Argument<string?> _id = new("ID") { Description = $"{ContactReference.Help}; those into all contacts unless told", Arity = ArgumentArity.ZeroOrOne };

    public MergesCommand() : base("merges", "Lists the merges into a contact, or all, the newest first, undone ones too", "merges", "merges external:crm-17") => Add(_id);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference? reference = call.Parse.GetValue(_id) is { } id ? ContactReference.Read(id) : null;
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact? survivor = reference is null ? null : await reference.FindAsync(book, cancellationToken);
        await foreach (Merge merge in book.Merging.ListAsync(survivor?.Id, cancellationToken))
            MergeAnswers.Write(call.Answers, merge);
    }
}
