namespace ContactCore.Standings;

/// <summary>Says which ways out of a standing there are, for an error (rule 3).</summary>
internal static class LooseningWays
{
    public static string Of(Standing standing)
    {
        List<string> ways = [];
        if (standing.Complained is not null)
            ways.Add("to clear the complaint with a reason, or to record new consent");
        if (standing.Unsubscribed is not null)
            ways.Add("to record new consent of the person, which alone lifts an unsubscription");
        if (standing.Revoked is not null)
            ways.Add("to record new consent for the push token");
        return ways.Count == 0 ? "nothing, since nothing of it was refused" : string.Join("; ", ways);
    }
}
