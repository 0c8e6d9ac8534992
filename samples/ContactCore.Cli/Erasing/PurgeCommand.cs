using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Erasing;

namespace ContactCore.Cli.Erasing;

/// <summary><c>purge --deleted-for DAYS</c>.</summary>
internal sealed class PurgeCommand : AppCommand
{
    private const int MostDays = 36_500;

    private readonly Option<string> _days = new("--deleted-for") { Description = "For how many days they have been deleted at least", HelpName = "DAYS", Required = true };

    public PurgeCommand() : base(
        "purge", "Takes contacts out for good that were deleted long ago; what they refused stays known", "purge --deleted-for 365") => Add(_days);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        long days = WholeNumber.Read("--deleted-for", call.Required(_days), least: 0);
        if (days > MostDays)
            throw new UsageException($"--deleted-for is {days}; allowed: 0 to {MostDays}");
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        PurgeOutcome outcome = await book.Erasure.PurgeAsync(TimeSpan.FromDays(days), cancellationToken: cancellationToken);
        call.Answers.Write(json => json.WriteNumber("purged", outcome.Purged), () => $"{outcome.Purged} contacts purged");
    }
}
