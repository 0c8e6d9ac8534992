using ContactCore.Activities;
using ContactCore.Cli.Output;
using ContactCore.Time;

namespace ContactCore.Cli.Activities;

/// <summary>An activity on one line.</summary>
internal static class ActivityLine
{
    private const int InstantWidth = 27;

    public static string Of(ContactActivity activity)
    {
        string forGood = activity.HasFailedForGood ? " for good" : "";
        string address = activity.Address is { } went ? $", {went.Key}" : "";
        return Printable.Line($"{InstantText.Of(activity.SentAt).PadRight(InstantWidth)}  {activity.Channel,-10} {activity.Message}: {activity.Status}{forGood}{address}");
    }
}
