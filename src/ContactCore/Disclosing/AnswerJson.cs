using System.Text.Json;
using ContactCore.Duplicates;
using ContactCore.Ids;

namespace ContactCore.Disclosing;

/// <summary>What was answered when it was asked whether the contact and another are one person. Of the other it has the ID alone.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, AnsweredPair answer, ContactId contact)
    {
        json.WriteStartObject();
        json.WriteString("other", (answer.Left == contact ? answer.Right : answer.Left).ToString());
        json.WriteString("answer", answer.Answer.ToString());
        json.WriteInstant("at", answer.At);
        json.WriteActor(answer.Actor);
        json.WriteEndObject();
    }
}
