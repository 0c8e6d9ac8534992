using ContactCore.Diagnostics;
using ContactCore.Journeys.Tests.Privacy.Mishaps;
using ContactCore.Setup;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace ContactCore.Journeys.Tests.Privacy;

/// <summary>
/// A run in which everything goes wrong that may: no name, email or phone stands in its logs, metrics, activities or
/// exceptions, whatever level a host listens to.
/// </summary>
public abstract class NothingPersonalIsTold(ITestOutputHelper output)
{
    private const int Promised = 20;

    /// <summary>What only this store can fail at.</summary>
    private protected virtual IEnumerable<Mishap> OfTheStore => [];

    [Fact]
    public async Task A_run_that_fails_in_many_ways_tells_nobody_by_name_email_or_phone()
    {
        using Overheard overheard = new();
        await using Stage stage = await Stage.SetAsync(overheard, builder => Choose(builder, overheard.Log));
        Mishap[] mishaps = [.. Typing.All, .. Conflicts.All, .. Asking.All, .. Files.All, .. OfTheStore];
        List<string> otherwise = [];
        foreach (Mishap mishap in mishaps)
        {
            Exception? e = await Record.ExceptionAsync(() => mishap.HappenAsync(stage));
            if (!Is(e, mishap.Expected))
                otherwise.Add($"{mishap.What} ended with {e?.ToString() ?? "nothing"}");
            if (e is not null)
                overheard.Hear(mishap.What, e);
        }

        Assert.True(otherwise.Count == 0, string.Join('\n', otherwise));
        string[] told = [.. overheard.Lines()];
        AssertHeard(overheard);
        output.WriteLine($"{mishaps.Length} mishaps, {stage.Canaries.Count} people, {told.Length} lines");
        Assert.InRange(mishaps.Count(mishap => mishap.Expected is not null), Promised, int.MaxValue);
        List<string> leaks = Leaks(told, stage.Canaries);
        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
    }

    /// <summary>Chooses the store, as a host does; whatever logs apart from the host's services is to log there too.</summary>
    private protected abstract void Choose(ContactCoreBuilder builder, ILoggerFactory loggers);

    /// <summary>Refuses ears that were deaf.</summary>
    private protected virtual void AssertHeard(Overheard overheard)
    {
        foreach (int id in new[] { 1000, 1100, 1110, 1201, 1202, 1301, 1400 })
            Assert.Contains(overheard.Log.Lines, line => line.Event.Id == id);
        Assert.Contains(overheard.Log.Lines, line => line.Text.Contains("q***@q***.com", StringComparison.Ordinal));
        Assert.Contains(overheard.Activities, activity => activity.Source.Name == Telemetry.ActivitySourceName);
        Assert.Contains(overheard.Meters.Measurements, heard => heard.Meter == Telemetry.MeterName && heard.Tag("error.type") == "external_id_taken");
    }

    private static bool Is(Exception? e, Type? expected) => expected is null ? e is null : expected.IsInstanceOfType(e);

    // A phone may be told with spaces or without.
    private static List<string> Leaks(string[] told, IReadOnlyList<Canary> canaries)
    {
        string[] secrets = [.. canaries.SelectMany(canary => canary.Secrets)];
        return
        [
            .. told.Where(line => secrets.Any(secret =>
                line.Contains(secret, StringComparison.OrdinalIgnoreCase) || line.Replace(" ", "", StringComparison.Ordinal).Contains(secret, StringComparison.OrdinalIgnoreCase)))
                .Select(line => line.Length > 600 ? line[..600] : line),
        ];
    }
}
