using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Selections;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment add NAME…</c>: puts a selection into one or more lists.</summary>
internal sealed class SegmentAddCommand : AppCommand
{
    private readonly Argument<string[]> _names = new("NAME") { Description = "The names of lists", Arity = ArgumentArity.OneOrMore };
    private readonly SelectionOptions _people;

    public SegmentAddCommand() : base(
        "add",
        "Adds the selected contacts to lists; all of the base where nothing is selected",
        "segment add VIP Spring --search mull",
        "segment add VIP --filter 'EmailRating >= 80'")
    {
        Add(_names);
        _people = new SelectionOptions(this);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        Selection people = _people.Read(call);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        // The status all takes the deleted ones into the selection; lists do not take them.
        long deletedBefore = people.EffectiveScope == Scope.Both
            ? await book.Contacts.CountAsync(people with { Scope = Scope.Deleted }, cancellationToken)
            : 0;
        long added = await book.Segments.AddAsync(call.Value(_names), people, cancellationToken);
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("added", added);
                json.WriteNumber("deletedBefore", deletedBefore);
            },
            () => $"{added} memberships added{(deletedBefore > 0 ? $"; {deletedBefore} contacts passed over: deleted before" : "")}");
    }
}
