using ContactCore.Cli.Running;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks</c>: whether events are kept; <c>on</c>, <c>off</c>, <c>list</c>, <c>deliver</c>, <c>replay</c> and <c>skip</c>.</summary>
internal sealed class HooksCommand : AppCommand
{
    public HooksCommand() : base("hooks", "Says whether events are kept for handlers; turns it on and off, lists, delivers, replays and skips them", "hooks")
    {
        Add(new HooksOnCommand());
        Add(new HooksOffCommand());
        Add(new HooksListCommand());
        Add(new HooksDeliverCommand());
        Add(new HooksReplayCommand());
        Add(new HooksSkipCommand());
    }

    public static void Write(Call call, bool on) => call.Answers.Write(json => json.WriteBoolean("on", on), () => on ? "hooks are on" : "hooks are off");

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken) =>
        Write(call, await call.Installation.AreHooksOnAsync(cancellationToken));
}
