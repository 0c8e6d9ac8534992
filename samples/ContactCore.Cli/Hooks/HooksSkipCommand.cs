using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks skip NUMBER</c>.</summary>
internal sealed class HooksSkipCommand : AppCommand
{
    private readonly Argument<string> _number = new("NUMBER") { Description = "The number of a parked event" };
    private readonly Option<string> _reason = new("--reason") { Description = "Why, for the history", HelpName = "TEXT", Required = true };

    public HooksSkipCommand() : base("skip", "Gives a parked event up: no handler will see it", "hooks skip 17 --reason \"handled by hand\"")
    {
        Add(_number);
        Add(_reason);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        long number = WholeNumber.Read("NUMBER", call.Value(_number));
        await book.Hooks.SkipAsync(number, call.Required(_reason), cancellationToken);
        call.Answers.Write(json => json.WriteNumber("skipped", number), () => $"event {number} skipped");
    }
}
