using ContactCore.Matching.Finding;
using ContactCore.Matching.Indexing;

namespace ContactCore.Matching;

/// <summary>
/// Records that are looked up while one is entered: who is there already that may be the same person. Weighed by a model as two
/// records of a table are.
/// </summary>
/// <remarks>
/// Many threads may look up at once; a change waits for them, and they for it. What is found depends on the records alone, not on the
/// order in which they came, were changed or left. Values of records that left stay in memory until the index is made anew.
/// </remarks>
public sealed class MatchIndex : IDisposable
{
    private const int Most = 1_000;

    private readonly RecordSchema _schema;
    private readonly IndexContent _content;
    private readonly ReaderWriterLockSlim _door = new();

    private MatchIndex(RecordSchema schema, ModelContent model)
    {
        _schema = schema;
        _content = new IndexContent(schema, model);
    }

    /// <summary>How many records there are.</summary>
    public int Count => Reading(() => _content.Count);

    /// <summary>Makes an index without records.</summary>
    /// <param name="schema">Their columns, among them all of the model; others are not compared.</param>
    /// <param name="model">What was learned: <see cref="DuplicateRecords.Model"/>, or one that was saved.</param>
    /// <returns>The index.</returns>
    /// <exception cref="InvalidModelException">The schema has not the columns or kinds of the model.</exception>
    /// <exception cref="InvalidOperationException">The model has nothing learned.</exception>
    public static MatchIndex Create(RecordSchema schema, MatchModel model)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(model);
        return new MatchIndex(schema, model.Content);
    }

    /// <summary>Makes an index of the records of a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="model">What was learned of it, or of another one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The index.</returns>
    /// <exception cref="InvalidModelException">The table has not the columns or kinds of the model.</exception>
    /// <exception cref="InvalidOperationException">The model has nothing learned.</exception>
    public static MatchIndex Of(RecordTable table, MatchModel model, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        MatchIndex index = Create(table.Schema, model);
        for (int record = 0; record < table.Count; record++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index._content.Put(table, record);
        }

        return index;
    }

    /// <summary>Adds a record, or changes the one that has the ID.</summary>
    /// <param name="id">Its ID: not blank; compared by ordinals.</param>
    /// <param name="values">A value a column of the schema; null, empty and blank ones are not known.</param>
    /// <exception cref="ArgumentException">The ID is blank, or there is another number of values.</exception>
    public void Put(string id, IReadOnlyList<string?> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        RequireValues(values);
        Writing(() =>
        {
            _content.Put(id, values);
            return true;
        });
    }

    /// <summary>Takes a record out.</summary>
    /// <param name="id">Its ID.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Writing(() => _content.Remove(id));
    }

    /// <summary>Finds the records that may be of the person with these values.</summary>
    /// <param name="values">A value a column of the schema; null, empty and blank ones are not known.</param>
    /// <param name="max">How many at most: 1 to 1,000.</param>
    /// <returns>The records of a probability of 0.01 or more, those first that are the same in all that is compared, then the most probable; of equally sure ones by ID.</returns>
    /// <exception cref="ArgumentException">There is another number of values.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is another.</exception>
    public IReadOnlyList<IndexMatch> Find(IReadOnlyList<string?> values, int max = 10)
    {
        RequireValues(values);
        if (max is < 1 or > Most)
            throw new ArgumentOutOfRangeException(nameof(max), max, FormattableString.Invariant($"allowed: 1 to {Most}"));
        return Reading(() => _content.Find(values, max));
    }

    /// <summary>Why a record is taken for the person with these values, or not.</summary>
    /// <param name="values">A value a column of the schema.</param>
    /// <param name="id">The ID of the record.</param>
    /// <returns>The explanation. The record's values are given as they are compared, since it is not known how they were written.</returns>
    /// <exception cref="ArgumentException">There is another number of values, or no record has the ID.</exception>
    public Explanation Explain(IReadOnlyList<string?> values, string id)
    {
        RequireValues(values);
        ArgumentNullException.ThrowIfNull(id);
        return Reading(() => _content.Has(id) ? _content.Explain(values, id) : null) ?? throw new ArgumentException("no record has this ID", nameof(id));
    }

    /// <inheritdoc/>
    public void Dispose() => _door.Dispose();

    private void RequireValues(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != _schema.Columns.Count)
            throw new ArgumentException(FormattableString.Invariant($"{values.Count} values; allowed: {_schema.Columns.Count}, one a column"), nameof(values));
    }

    private T Reading<T>(Func<T> read)
    {
        _door.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            _door.ExitReadLock();
        }
    }

    private T Writing<T>(Func<T> write)
    {
        _door.EnterWriteLock();
        try
        {
            return write();
        }
        finally
        {
            _door.ExitWriteLock();
        }
    }
}
