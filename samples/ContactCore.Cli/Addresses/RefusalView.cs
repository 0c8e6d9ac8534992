using System.Text.Json;
using ContactCore.BulkRefusing;

namespace ContactCore.Cli.Addresses;

/// <summary>What became of the addresses of a selection.</summary>
internal static class RefusalView
{
    public static void Write(Utf8JsonWriter json, string done, RefusalOutcome outcome)
    {
        json.WriteNumber(done, outcome.Recorded);
        json.WriteNumber("alreadyThere", outcome.AlreadyThere);
        json.WriteNumber("withoutAddress", outcome.WithoutAddress);
        json.WriteNumber("deletedBefore", outcome.DeletedBefore);
    }

    public static string Text(string done, RefusalOutcome outcome)
    {
        List<string> lines = [$"{outcome.Recorded} addresses {done}, {outcome.AlreadyThere} were already"];
        if (outcome.WithoutAddress > 0)
            lines.Add($"{outcome.WithoutAddress} contacts without such an address");
        if (outcome.DeletedBefore > 0)
            lines.Add($"{outcome.DeletedBefore} contacts passed over: deleted before");
        return string.Join(Environment.NewLine, lines);
    }
}
