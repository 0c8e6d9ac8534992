using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Duplicates;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>explain LEFT RIGHT</c>: why two contacts are taken for one person, or not.</summary>
internal sealed class ExplainCommand : AppCommand
{
    private readonly Argument<string> _left = new("LEFT") { Description = ContactReference.Help };
    private readonly Argument<string> _right = new("RIGHT") { Description = ContactReference.Help };

    public ExplainCommand() : base(
        "explain",
        "Says why two contacts are taken for one person, or not; the whole account is compared for it",
        "explain external:crm-17 external:crm-41")
    {
        Add(_left);
        Add(_right);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference left = ContactReference.Read(call.Value(_left));
        ContactReference right = ContactReference.Read(call.Value(_right));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact one = await left.FindAsync(book, cancellationToken);
        Contact other = await right.FindAsync(book, cancellationToken);
        ProbableDuplicates found = await book.Duplicates.FindProbableAsync(cancellationToken: cancellationToken);
        ExplanationView.Write(call.Answers, found.Explain(one.Id, other.Id));
    }
}
