using System.Globalization;
using System.Text.Json;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Partial;

/// <summary>Writes a part as JSON.</summary>
internal static class PartWriter
{
    private const int BytesAtOnce = 1 << 16;

    public static async Task WriteAsync(MatchPart part, Stream stream, CancellationToken cancellationToken)
    {
        Utf8JsonWriter json = new(stream);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("format", PartWords.Format);
            json.WriteNumber("version", PartWords.Version);
            json.WriteNumber("part", part.Number);
            json.WriteNumber("of", part.Of);
            json.WriteString("search", part.Search.ToString("x16", CultureInfo.InvariantCulture));
            json.WriteNumber("candidates", part.Candidates);
            json.WriteStartArray("pairs");
            foreach (WeighedPair pair in part.Pairs)
            {
                json.WriteNumberValue(pair.Left);
                json.WriteNumberValue(pair.Right);
                json.WriteNumberValue(pair.Weight);
                if (json.BytesPending > BytesAtOnce)
                    await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
