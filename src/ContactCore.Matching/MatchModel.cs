using System.Globalization;
using System.Text;
using System.Text.Json;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Saving;

namespace ContactCore.Matching;

/// <summary>
/// What was learned of the records of a table: how those of one person agree, and others by chance. It can be saved, and used for
/// other records of such columns; it has no value of any record.
/// </summary>
public sealed class MatchModel
{
    private const int MostBytes = 4 << 20;

    private readonly ModelContent? _content;

    internal MatchModel(ModelContent content)
    {
        _content = content;
        Prior = content.Learned.Prior;
        RelatedPrior = content.Learned.RelatedPrior;
        Columns = [.. content.Columns.Select((column, place) => ColumnModel.Of(column, place, content.Learned))];
        Keys = [.. content.Keys.Select(key => key.Name)];
        LeftOut = content.LeftOut;
    }

    private MatchModel(IReadOnlyList<string> leftOut)
    {
        Columns = [];
        Keys = [];
        LeftOut = leftOut;
    }

    /// <summary>The share of pairs of one person among all pairs of the table.</summary>
    public double Prior { get; }

    /// <summary>The share of pairs of related persons among all pairs: of one home, one company.</summary>
    public double RelatedPrior { get; }

    /// <summary>The columns that were compared, by name.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>By what records met to be compared, in words; none where all pairs were.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Columns that were not compared, since there were more than 16 that tell more.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The model in words, a line a level.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"prior {Prior:0.0e+0}, related {RelatedPrior:0.0e+0}");
        foreach (ColumnModel column in Columns)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{column.Name} ({column.Kind})");
            foreach (LevelModel level in column.Levels)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {level.Name}: {level.AmongMatches:0.0000} of matches, {level.AmongOthers:0.0000000} of others, weight {level.Weight:+0.0;-0.0}");
        }

        return text.ToString();
    }

    /// <summary>All of it.</summary>
    /// <exception cref="InvalidOperationException">Nothing was learned.</exception>
    internal ModelContent Content => _content ?? throw new InvalidOperationException("nothing was learned of a table of less than two different records");

    /// <summary>Reads a model that was saved.</summary>
    /// <param name="stream">JSON as <see cref="WriteAsync"/> wrote it, up to 4 MiB; read to its end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidModelException">It is no such JSON, or has what no model can have.</exception>
    public static async Task<MatchModel> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream read = new();
        byte[] buffer = new byte[81_920];
        while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int count)
        {
            if (read.Length + count > MostBytes)
                throw new InvalidModelException("", "is too large", "4 MiB");
            read.Write(buffer, 0, count);
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(read.GetBuffer().AsMemory(0, (int)read.Length));
            return new MatchModel(ModelReader.Read(json.RootElement));
        }
        catch (JsonException e)
        {
            throw new InvalidModelException("", FormattableString.Invariant($"is no JSON in line {(e.LineNumber ?? 0) + 1}"), "a model that was saved", e);
        }
    }

    /// <summary>Saves the model as JSON.</summary>
    /// <param name="stream">Where; it stays open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is written.</returns>
    /// <exception cref="InvalidOperationException">Nothing was learned of a table of less than two different records.</exception>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ModelContent content = Content;
        Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true });
        await using (json.ConfigureAwait(false))
        {
            ModelWriter.Write(json, content);
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    internal static MatchModel OfNothing(IReadOnlyList<string> leftOut) => new(leftOut);
}
