using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Selections;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment take-out NAME</c>: takes a selection out of a list.</summary>
internal sealed class SegmentTakeOutCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The list's name" };
    private readonly SelectionOptions _people;

    public SegmentTakeOutCommand() : base(
        "take-out",
        "Takes the selected contacts out of a list",
        "segment take-out VIP --search mull",
        "segment take-out VIP --filter 'EmailStatus != \"Active\"'")
    {
        Add(_name);
        _people = new SelectionOptions(this);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        if (!_people.AnyIn(call))
            throw new UsageException("segment take-out has no selection; allowed: one, such as --search TEXT; segment delete NAME ends the list");
        Selection people = _people.Read(call);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        long taken = await book.Segments.TakeOutAsync(call.Value(_name), people, cancellationToken);
        call.Answers.Write(json => json.WriteNumber("takenOut", taken), () => $"{taken} memberships ended");
    }
}
