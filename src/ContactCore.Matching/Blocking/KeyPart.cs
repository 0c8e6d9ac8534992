using System.Runtime.CompilerServices;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// What the rows of a table have of a part. It is known by a hash of 64 bits; two that are the same by chance make a pair that is
/// compared for nothing. Not for one thread with another before it is prepared.
/// </summary>
internal sealed class KeyPart
{
    private readonly TextPool _values;
    private readonly CharBuffer _written = new();
    private readonly bool _isWhole;
    private ulong[]? _hashes;

    private KeyPart(PartForm form, int[] numbers, TextPool values)
    {
        Form = form;
        Numbers = numbers;
        _values = values;
        _isWhole = form.IsWhole;
    }

    /// <summary>Which part.</summary>
    public PartForm Form { get; }

    /// <summary>The number of each row's value.</summary>
    public int[] Numbers { get; }

    /// <summary>The hash of each value; 0 where it has nothing.</summary>
    public ulong[] Hashes => _hashes ?? throw new InvalidOperationException("the part was not prepared");

    /// <summary>The hash of a row; 0 where it has nothing.</summary>
    public ulong Of(int row) => _hashes is { } hashes ? hashes[Numbers[row]] : HashOf(Numbers[row]);

    /// <summary>Parts of a table.</summary>
    public static KeyPart[] Of(ComparedRecords records, IReadOnlyList<PartForm> forms, int threads, CancellationToken cancellationToken)
    {
        KeyPart[] parts = new KeyPart[forms.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        OneByOne.Do(Enumerable.Range(0, parts.Length), part => forms[part].Columns.Length, options, part => parts[part] = Of(records, forms[part]));
        return parts;
    }

    /// <summary>Works out the hashes of all values of parts, since many rows are to be asked for.</summary>
    public static void Prepare(IReadOnlyList<KeyPart> parts, int threads, CancellationToken cancellationToken) => OneByOne.Do(
        parts, part => part._values.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, part => part.Prepare());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Prepare()
    {
        ulong[] hashes = new ulong[_values.Count];
        for (int value = 1; value < hashes.Length; value++)
            hashes[value] = HashOf(value);
        _hashes = hashes;
    }

    // Values are known by their numbers already.
    private ulong HashOf(int value) =>
        value == 0 ? 0 : _isWhole ? Mixing.Of((ulong)value) | 1 : Form.HashOf(_values[value], _written);

    private static KeyPart Of(ComparedRecords records, PartForm form)
    {
        TextPool values = records.Columns[form.Columns[0]].Forms.Values;
        int[][] columns = [.. form.Columns.Select(column => records.Columns[column].Forms.Numbers)];
        return new KeyPart(form, columns.Length == 1 ? columns[0] : Pick(columns, values, form), values);
    }

    // Columns of names share their values.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Pick(int[][] columns, TextPool pool, PartForm form)
    {
        int[] picked = new int[columns[0].Length];
        for (int row = 0; row < picked.Length; row++)
        {
            int known = 0;
            foreach (int[] column in columns)
            {
                int number = column[row];
                if (number == 0)
                    continue;
                known++;
                if (picked[row] == 0 || form.IsPicked(pool[number], pool[picked[row]]))
                    picked[row] = number;
            }

            if (known < 2)
                picked[row] = 0;
        }

        return picked;
    }
}
