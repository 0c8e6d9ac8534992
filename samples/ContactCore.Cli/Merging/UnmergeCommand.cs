using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Merging;

namespace ContactCore.Cli.Merging;

/// <summary><c>unmerge MERGE_ID</c>: a merge is taken back.</summary>
internal sealed class UnmergeCommand : AppCommand
{
    private readonly Argument<string> _merge = new("MERGE_ID") { Description = "The merge, as merge and merges name it" };

    public UnmergeCommand() : base(
        "unmerge",
        "Takes a merge back: each contact is itself again; shows the survivor",
        "unmerge 019ac0de-0000-7000-8000-000000000000") => Add(_merge);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        MergeId merge = MergeId.Parse(call.Value(_merge));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        UndoneMerge undone = await book.Merging.UndoAsync(merge, cancellationToken);
        call.Answers.WriteWhole(undone.Survivor);
    }
}
