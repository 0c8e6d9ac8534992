using System.Text.Json;
using ContactCore.Values;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>A field's choices as JSON.</summary>
internal static class ChoiceText
{
    public static string Of(ValueList<string> choices) => JsonSerializer.Serialize(choices.ToArray());

    public static ValueList<string> Read(string text) => JsonSerializer.Deserialize<string[]>(text)!.ToValueList();
}
