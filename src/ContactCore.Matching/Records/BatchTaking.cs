using System.Runtime.ExceptionServices;

namespace ContactCore.Matching.Records;

/// <summary>
/// Takes batches in, each column in their order and several columns at once, while the next batch is filled. Who has to wait for
/// it takes columns, too, so that no processor stands still.
/// </summary>
/// <param name="values">The values of each column.</param>
/// <param name="numbers">The numbers of each column's values, in parts.</param>
/// <param name="threads">How many threads may work at once, the one that fills batches among them.</param>
internal sealed class BatchTaking(TextPool[] values, List<int[]>[] numbers, int threads)
{
    // A column that is busy for long, since its values are put into a larger table, holds up nobody before so many are filled.
    private const int Batches = 6;

    private readonly object _claiming = new();
    private readonly ValueBatch?[] _batches = new ValueBatch?[Batches];

    // Of each column, how many batches are taken in, and whether one is just now.
    private readonly int[] _done = new int[values.Length];
    private readonly bool[] _isBusy = new bool[values.Length];
    private int _filled;
    private int _helpers;
    private ExceptionDispatchInfo? _failure;

    /// <summary>The batch that is to be filled.</summary>
    public ValueBatch Batch { get; private set; } = new(values.Length);

    /// <summary>Has the batch taken in, and gives another.</summary>
    /// <exception cref="InvalidOperationException">There is no room for more characters.</exception>
    public void Next()
    {
        Hand();
        HelpUntil(_filled - Batches + 1);
        Batch = _batches[_filled % Batches] ?? new ValueBatch(values.Length);
        Batch.Clear();
    }

    /// <summary>Has the batch taken in, and returns when all are.</summary>
    /// <exception cref="InvalidOperationException">There is no room for more characters.</exception>
    public void End()
    {
        Hand();
        HelpUntil(_filled);
    }

    private void Hand()
    {
        lock (_claiming)
        {
            _batches[_filled % Batches] = Batch;
            _filled++;
            if (_helpers < threads - 1)
            {
                _helpers++;
                _ = Task.Run(Help);
            }
        }
    }

    private void HelpUntil(int done)
    {
        while (ClaimOrWait(done) is >= 0 and int column)
            TakeIn(column);
        _failure?.Throw();
    }

    private void Help()
    {
        while (ClaimOrLeave() is >= 0 and int column)
            TakeIn(column);
    }

    // A column; -1 where so many batches are taken in.
    private int ClaimOrWait(int done)
    {
        lock (_claiming)
        {
            while (_failure is null && !Array.TrueForAll(_done, ofColumn => ofColumn >= done))
            {
                if (Claim() is >= 0 and int column)
                    return column;
                Monitor.Wait(_claiming);
            }

            return -1;
        }
    }

    // A column; -1 where nothing is left to take, and the helper goes.
    private int ClaimOrLeave()
    {
        lock (_claiming)
        {
            int column = Claim();
            if (column < 0)
                _helpers--;
            return column;
        }
    }

    // The column that is behind the others; -1 where all are taken or busy.
    private int Claim()
    {
        int behind = -1;
        for (int column = 0; column < _done.Length && _failure is null; column++)
        {
            if (!_isBusy[column] && _done[column] < _filled && (behind < 0 || _done[column] < _done[behind]))
                behind = column;
        }

        if (behind >= 0)
            _isBusy[behind] = true;
        return behind;
    }

    private void TakeIn(int column)
    {
        ExceptionDispatchInfo? failure = null;
        try
        {
            numbers[column].Add(_batches[_done[column] % Batches]!.TakeIn(column, values[column]));
        }
        catch (Exception e)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }

        lock (_claiming)
        {
            _failure ??= failure;
            _isBusy[column] = false;
            _done[column]++;
            Monitor.PulseAll(_claiming);
        }
    }
}
