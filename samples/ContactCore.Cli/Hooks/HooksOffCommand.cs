using ContactCore.Cli.Running;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks off</c>.</summary>
internal sealed class HooksOffCommand() : AppCommand("off", "Keeps no more events; those that wait stay", "hooks off")
{
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        await call.Installation.PrepareAsync(cancellationToken);
        await call.Installation.TurnHooksOffAsync(cancellationToken);
        HooksCommand.Write(call, on: false);
    }
}
