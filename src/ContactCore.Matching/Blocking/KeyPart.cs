using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// What the rows of a table have of a part. It is known by a hash of 64 bits; two that are the same by chance make a pair that is
/// compared for nothing.
/// </summary>
/// <param name="Form">Which part.</param>
/// <param name="Numbers">The number of each row's value.</param>
/// <param name="Hashes">The hash of each value; 0 where it has nothing.</param>
internal sealed record KeyPart(PartForm Form, int[] Numbers, ulong[] Hashes)
{
    /// <summary>The hash of a row; 0 where it has nothing.</summary>
    public ulong Of(int row) => Hashes[Numbers[row]];

    /// <summary>Parts of a table.</summary>
    public static KeyPart[] Of(ComparedRecords records, IReadOnlyList<PartForm> forms, int threads, CancellationToken cancellationToken)
    {
        KeyPart[] parts = new KeyPart[forms.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, parts.Length, options, part => parts[part] = Of(records, forms[part]));
        return parts;
    }

    private static KeyPart Of(ComparedRecords records, PartForm form)
    {
        CharBuffer written = new();
        TextPool values = records.Columns[form.Columns[0]].Forms.Values;
        ulong[] hashes = new ulong[values.Count];
        for (int value = 1; value < hashes.Length; value++)
            hashes[value] = form.HashOf(values[value], written);
        int[][] columns = [.. form.Columns.Select(column => records.Columns[column].Forms.Numbers)];
        return new KeyPart(form, columns.Length == 1 ? columns[0] : Pick(columns, values, form), hashes);
    }

    // Columns of names share their values.
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
