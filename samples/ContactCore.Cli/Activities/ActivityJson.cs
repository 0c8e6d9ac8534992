using System.Text.Json;
using ContactCore.Activities;
using ContactCore.Cli.Output;

namespace ContactCore.Cli.Activities;

/// <summary>An activity in JSON.</summary>
internal static class ActivityJson
{
    public static void Write(Utf8JsonWriter json, ContactActivity activity)
    {
        json.WriteString("channel", activity.Channel.ToString());
        json.WriteString("message", activity.Message);
        json.WriteString("language", activity.Language?.Value);
        json.WriteInstant("sentAt", activity.SentAt);
        json.WriteString("status", activity.Status.ToString());
        json.WriteInstant("statusAt", activity.StatusAt);
        json.WriteBoolean("permanent", activity.HasFailedForGood);
        json.WriteString("address", activity.Address?.Key);
        json.WriteString("hostKey", activity.HostKey);
    }
}
