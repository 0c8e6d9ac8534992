using ContactCore.Matching.Partial;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching;

/// <summary>
/// What one of several processes found of a table: it has the whole table and compares a share of the pairs. All parts together
/// are joined by <see cref="DuplicateRecords.Join"/>.
/// </summary>
public sealed class MatchPart
{
    /// <summary>How many parts there may be.</summary>
    public const int MaxParts = 10_000;

    internal MatchPart(int number, int of, ulong search, long candidates, IReadOnlyList<WeighedPair> pairs)
    {
        Number = number;
        Of = of;
        Search = search;
        Candidates = candidates;
        Pairs = pairs;
    }

    /// <summary>Which part it is, from 1.</summary>
    public int Number { get; }

    /// <summary>How many parts there are.</summary>
    public int Of { get; }

    /// <summary>How many pairs were compared for it.</summary>
    public long Candidates { get; }

    /// <summary>A number of the table, the model and what else decides on the pairs.</summary>
    internal ulong Search { get; }

    internal IReadOnlyList<WeighedPair> Pairs { get; }

    /// <summary>Finds a part.</summary>
    /// <param name="table">The records: for all parts the same, in the same order.</param>
    /// <param name="model">What was learned before: for all parts the same.</param>
    /// <param name="number">Which part, from 1.</param>
    /// <param name="of">How many parts there are, 1 to <see cref="MaxParts"/>.</param>
    /// <param name="options">How, or null: for all parts the same. Its model does not count.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">There are examples, which teach what is learned, and a given model is not.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There can be no such part.</exception>
    /// <exception cref="InvalidModelException">The table has not the columns or kinds of the model.</exception>
    /// <exception cref="InvalidOperationException">The model has nothing learned.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static MatchPart Find(
        RecordTable table,
        MatchModel model,
        int number,
        int of,
        MatchOptions? options = null,
        IProgress<MatchProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, MaxParts);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, of);
        return PartialSearch.Run(table, model, number, of, options ?? new MatchOptions(), progress, cancellationToken);
    }

    /// <summary>Reads a part that was written.</summary>
    /// <param name="stream">JSON as <see cref="WriteAsync"/> wrote it; read to its end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The part.</returns>
    /// <exception cref="InvalidPartException">It is no such JSON, or has what no part can have.</exception>
    public static Task<MatchPart> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PartReader.ReadAsync(stream, cancellationToken);
    }

    /// <summary>Writes the part as JSON: pairs by the places of their records, and no value of any record.</summary>
    /// <param name="stream">Where; it stays open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is written.</returns>
    public Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PartWriter.WriteAsync(this, stream, cancellationToken);
    }
}
