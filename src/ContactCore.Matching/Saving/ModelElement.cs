using System.Text.Json;

namespace ContactCore.Matching.Saving;

/// <summary>A value of a saved model, with the place where it stands, so that what is wrong is named.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">What stands there.</param>
internal readonly record struct ModelElement(string Place, JsonElement Value)
{
    private const int LongestText = 1_000;

    /// <summary>A member of an object.</summary>
    public ModelElement Member(string name) => TryMember(name) ?? throw Wrong($"has no {name}", $"a member {name}");

    /// <summary>A member of an object that may not be there.</summary>
    public ModelElement? TryMember(string name)
    {
        Require(JsonValueKind.Object, "an object");
        return Value.TryGetProperty(name, out JsonElement member) ? new ModelElement(Place.Length == 0 ? name : $"{Place}.{name}", member) : null;
    }

    /// <summary>The items of an array.</summary>
    public ModelElement[] Items(int least, int most)
    {
        Require(JsonValueKind.Array, "an array");
        int count = Value.GetArrayLength();
        if (count < least || count > most)
            throw Wrong(FormattableString.Invariant($"has {count} items"), least == most ? FormattableString.Invariant($"{least}") : FormattableString.Invariant($"{least} to {most}"));
        string place = Place;
        return [.. Value.EnumerateArray().Select((item, i) => new ModelElement(FormattableString.Invariant($"{place}[{i}]"), item))];
    }

    public string Text()
    {
        Require(JsonValueKind.String, "a text");
        string text = Value.GetString()!;
        return text.Length is > 0 and <= LongestText ? text : throw Wrong(FormattableString.Invariant($"has {text.Length} characters"), FormattableString.Invariant($"1 to {LongestText}"));
    }

    public bool Truth() => Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("is neither true nor false", "true or false"),
    };

    /// <summary>A number above zero, or zero where that is allowed.</summary>
    public double Number(double most, bool mayBeZero = false)
    {
        Require(JsonValueKind.Number, "a number");
        if (Value.TryGetDouble(out double number) && (number > 0 || (mayBeZero && number == 0)) && number <= most)
            return number;
        throw Wrong($"is {Value.GetRawText()}", FormattableString.Invariant($"{(mayBeZero ? "0" : "more than 0")} to {most}"));
    }

    public InvalidModelException Wrong(string problem, string allowed) => new(Place, problem, allowed);

    private void Require(JsonValueKind kind, string allowed)
    {
        if (Value.ValueKind != kind)
            throw Wrong($"is {Value.ValueKind switch { JsonValueKind.Object => "an object", JsonValueKind.Array => "an array", JsonValueKind.String => "a text", JsonValueKind.Number => "a number", JsonValueKind.Null => "null", _ => "true or false" }}", allowed);
    }
}
