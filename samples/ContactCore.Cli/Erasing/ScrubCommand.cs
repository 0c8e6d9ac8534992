using ContactCore.Cli.Running;

namespace ContactCore.Cli.Erasing;

/// <summary><c>scrub</c>.</summary>
internal sealed class ScrubCommand() : AppCommand("scrub", "Writes the database's files anew, so that nothing that was erased is left in them", "scrub")
{
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        await call.Installation.ScrubAsync(cancellationToken);
        call.Answers.Write(json => json.WriteBoolean("scrubbed", true), () => "the files hold nothing any more that was removed; blacklist entries stay");
    }
}
