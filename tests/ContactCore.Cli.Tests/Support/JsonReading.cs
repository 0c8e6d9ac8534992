using System.Text.Json.Nodes;

namespace ContactCore.Cli.Tests.Support;

/// <summary>Short ways to read answers.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonObject json, string name) => json[name]?.GetValue<string>();

    public static long Number(this JsonObject json, string name) => json[name]!.GetValue<long>();

    public static string[] Texts(this JsonObject json, string name) => [.. json[name]!.AsArray().Select(item => item!.GetValue<string>())];

    public static string[] Statuses(this JsonObject contact) =>
        [.. contact["channels"]!.AsArray().Select(channel => channel!["status"]!.GetValue<string>())];

    public static string[] Addresses(this JsonObject contact) =>
        [.. contact["channels"]!.AsArray().Select(channel => channel!["address"]!.GetValue<string>())];

    public static string[] ExternalIds(this IEnumerable<JsonObject> contacts) =>
        [.. contacts.Where(json => json.ContainsKey("externalId")).Select(json => json.Text("externalId") ?? "none")];
}
