namespace ContactCore.Cli.Running;

/// <summary><c>reindex</c>: for a database whose normalised text was made by older rules.</summary>
internal sealed class ReindexCommand() : AppCommand(
    "reindex", "Computes the normalised text of all accounts again, after an upgrade that asks for it", "reindex")
{
    // It mends a store that is there, and so makes none.
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        long looked = await call.Installation.ReindexAsync(cancellationToken);
        call.Answers.Write(json => json.WriteNumber("reindexed", looked), () => $"{looked} contacts reindexed");
    }
}
