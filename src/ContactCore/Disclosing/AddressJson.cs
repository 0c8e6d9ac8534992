using System.Text.Json;
using ContactCore.Blacklisting;
using ContactCore.Histories;
using ContactCore.Standings;

namespace ContactCore.Disclosing;

/// <summary>An address that the person has or had, with what is known of it.</summary>
internal static class AddressJson
{
    public static void Write(Utf8JsonWriter json, AddressHolding holding, string typed, AddressState state)
    {
        json.WriteStartObject();
        json.WriteString("kind", holding.Address.Kind.ToString());
        json.WriteString("address", typed);
        json.WriteInstant("heldFrom", holding.From);
        json.WriteInstant("heldUntil", holding.Until);
        json.WriteString("status", state.Status.ToString());
        WriteFacts(json, state.Standing);
        WriteBlacklisting(json, state.Blacklisting);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Standing? standing)
    {
        json.WriteStartArray("facts");
        foreach (StandingFact kind in standing?.Known.AsFacts() ?? [])
        {
            Fact fact = standing![kind]!;
            json.WriteStartObject();
            json.WriteString("fact", kind.ToString());
            json.WriteInstant("at", fact.At);
            json.WriteString("reason", fact.Reason);
            json.WriteActor(fact.Actor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBlacklisting(Utf8JsonWriter json, BlacklistState? state)
    {
        if (state is null)
        {
            json.WriteNull("blacklisting");
            return;
        }

        json.WriteStartObject("blacklisting");
        json.WriteInstant("since", state.ShownAt);
        json.WriteString("category", state.ShownCategory.ToString());
        if (state.Own is { } own)
        {
            json.WriteString("reason", own.Reason);
            json.WriteActor(own.Actor);
        }

        json.WriteEndObject();
    }
}
