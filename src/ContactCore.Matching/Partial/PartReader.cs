using System.Globalization;
using System.Text.Json;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Partial;

/// <summary>Reads a part, and refuses what no search could have written.</summary>
internal static class PartReader
{
    private const long MostCandidates = long.MaxValue / MatchPart.MaxParts;

    public static async Task<MatchPart> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using JsonDocument json = await JsonDocument.ParseAsync(stream, default, cancellationToken).ConfigureAwait(false);
            return Read(json.RootElement);
        }
        catch (JsonException e)
        {
            throw new InvalidPartException("", FormattableString.Invariant($"is no JSON in line {(e.LineNumber ?? 0) + 1}"), "a part that was written", e);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidPartException("", "has a text that is none", "a part that was written", e);
        }
    }

    private static MatchPart Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new InvalidPartException("", "is no object", "a part that was written");
        if (Text(root, "format") is var format && format != PartWords.Format)
            throw new InvalidPartException("format", "is another", PartWords.Format);
        Number(root, "version", PartWords.Version, PartWords.Version);
        int count = (int)Number(root, "of", 1, MatchPart.MaxParts);
        return new MatchPart(
            (int)Number(root, "part", 1, count), count, Search(root), Number(root, "candidates", 0, MostCandidates), Pairs(Member(root, "pairs")));
    }

    private static List<WeighedPair> Pairs(JsonElement written)
    {
        if (written.ValueKind != JsonValueKind.Array || written.GetArrayLength() % PartWords.OfPair != 0)
            throw new InvalidPartException("pairs", "is no array of pairs", FormattableString.Invariant($"{PartWords.OfPair} numbers a pair: two rows and a weight"));
        List<WeighedPair> pairs = new(written.GetArrayLength() / PartWords.OfPair);
        JsonElement.ArrayEnumerator numbers = written.EnumerateArray();
        while (numbers.MoveNext())
        {
            int left = Row(numbers.Current, pairs.Count);
            numbers.MoveNext();
            int right = Row(numbers.Current, pairs.Count);
            numbers.MoveNext();
            pairs.Add(new WeighedPair(left, right, Weight(numbers.Current, pairs.Count)));
            if (left == right)
                throw Wrong(pairs.Count - 1, "is of one row", "two rows");
        }

        return pairs;
    }

    private static int Row(JsonElement written, int pair) =>
        written.ValueKind == JsonValueKind.Number && written.TryGetInt32(out int row) && row >= 0 ? row : throw Wrong(pair, "has no two rows", "rows from 0");

    private static float Weight(JsonElement written, int pair) =>
        written.ValueKind == JsonValueKind.Number && written.TryGetSingle(out float weight) && float.IsFinite(weight) ? weight : throw Wrong(pair, "has no weight", "a number");

    private static InvalidPartException Wrong(int pair, string problem, string allowed) =>
        new(FormattableString.Invariant($"pairs[{pair}]"), problem, allowed);

    private static ulong Search(JsonElement root) =>
        ulong.TryParse(Text(root, "search"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong search)
            ? search
            : throw new InvalidPartException("search", "is none", "16 hexadecimal digits");

    private static string Text(JsonElement root, string name) =>
        Member(root, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new InvalidPartException(name, "is no text", "a text");

    private static long Number(JsonElement root, string name, long least, long most) =>
        Member(root, name) is { ValueKind: JsonValueKind.Number } written && written.TryGetInt64(out long number) && number >= least && number <= most
            ? number
            : throw new InvalidPartException(name, "is no number that it can be", least == most ? FormattableString.Invariant($"{least}") : FormattableString.Invariant($"{least} to {most}"));

    private static JsonElement Member(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement member) ? member : throw new InvalidPartException("", $"has no {name}", $"a member {name}");
}
