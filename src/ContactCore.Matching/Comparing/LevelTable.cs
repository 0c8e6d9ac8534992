using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Comparing;

/// <summary>How each of some rows agrees with each of others: every two values of a column are compared once, however many rows have them.</summary>
internal sealed class LevelTable
{
    private const int RightsAPart = 64;

    private readonly ComparedRecords _records;
    private readonly int[] _lefts;
    private readonly int[] _rights;
    private readonly ColumnTable[] _columns;

    private LevelTable(ComparedRecords records, int[] lefts, int[] rights, ColumnTable[] columns)
    {
        _records = records;
        _lefts = lefts;
        _rights = rights;
        _columns = columns;
    }

    /// <summary>Compares all values.</summary>
    /// <param name="records">The records.</param>
    /// <param name="lefts">Some rows.</param>
    /// <param name="rights">Others, or the same.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static LevelTable Of(ComparedRecords records, int[] lefts, int[] rights, int threads, CancellationToken cancellationToken)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        ColumnTable[] columns = new ColumnTable[records.Columns.Length];
        for (int column = 0; column < columns.Length; column++)
            columns[column] = ColumnTable.Of(records, column, lefts, rights);
        (int Column, int From)[] parts =
            [.. columns.SelectMany((table, column) => Enumerable.Range(0, (table.RightRows.Length + RightsAPart - 1) / RightsAPart).Select(part => (column, part * RightsAPart)))];
        Parallel.ForEach(Partitioner.Create(parts, EnumerablePartitionerOptions.NoBuffering), options, part => columns[part.Column].Compare(records, part.Column, part.From, RightsAPart));
        return new LevelTable(records, lefts, rights, columns);
    }

    /// <summary>The levels of all columns of pairs of one right row.</summary>
    /// <param name="right">Its place among the rights.</param>
    /// <param name="patterns">Takes the patterns, of the first lefts, as many as there is room for.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Compare(int right, Span<ulong> patterns)
    {
        for (int left = 0; left < patterns.Length; left++)
            patterns[left] = _records.Rules.PatternOf(new TabledPair(this, left, right));
    }

    private readonly struct TabledPair(LevelTable table, int left, int right) : IComparedPair
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int LevelOf(int column) => table._columns[column].LevelOf(left, right);

        public ReadOnlySpan<char> LeftOf(int column) => table._records.FormOf(table._lefts[left], column);

        public ReadOnlySpan<char> RightOf(int column) => table._records.FormOf(table._rights[right], column);

        public bool IsSame(int leftColumn, int rightColumn) =>
            table._records.NumberOf(table._lefts[left], leftColumn) == table._records.NumberOf(table._rights[right], rightColumn);
    }

    /// <summary>The levels of the values of a column.</summary>
    /// <param name="Lefts">Which of the lefts' distinct values each left has.</param>
    /// <param name="Rights">Where the levels of each right's value stand.</param>
    /// <param name="LeftRows">A row of each of the lefts' values.</param>
    /// <param name="RightRows">A row of each of the rights' values; the same where the rows are.</param>
    /// <param name="Levels">By the right's value, then by the left's.</param>
    private sealed record ColumnTable(int[] Lefts, int[] Rights, int[] LeftRows, int[] RightRows, byte[] Levels)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int LevelOf(int left, int right) => Levels[Rights[right] + Lefts[left]];

        public static ColumnTable Of(ComparedRecords records, int column, int[] lefts, int[] rights)
        {
            (int[] leftPlaces, int[] leftRows) = Distinct(records, column, lefts);
            (int[] rightPlaces, int[] rightRows) = ReferenceEquals(lefts, rights) ? (leftPlaces, leftRows) : Distinct(records, column, rights);
            return new ColumnTable(
                leftPlaces, Array.ConvertAll(rightPlaces, place => place * leftRows.Length), leftRows, rightRows, new byte[leftRows.Length * rightRows.Length]);
        }

        /// <summary>Compares some of the rights' values with all of the lefts'.</summary>
        public void Compare(ComparedRecords records, int column, int from, int count)
        {
            bool isMirrored = ReferenceEquals(LeftRows, RightRows);
            for (int right = from; right < Math.Min(RightRows.Length, from + count); right++)
            {
                for (int left = 0; left < (isMirrored ? right + 1 : LeftRows.Length); left++)
                {
                    byte level = (byte)records.LevelOf(column, LeftRows[left], RightRows[right]);
                    Levels[(right * LeftRows.Length) + left] = level;
                    if (isMirrored)
                        Levels[(left * LeftRows.Length) + right] = level;
                }
            }
        }

        // Which of the distinct values each row has, and a row of each.
        private static (int[] Places, int[] Rows) Distinct(ComparedRecords records, int column, int[] rows)
        {
            Dictionary<int, int> places = [];
            List<int> first = [];
            int[] placeOf = Array.ConvertAll(rows, row =>
            {
                if (places.TryAdd(records.NumberOf(row, column), first.Count))
                    first.Add(row);
                return places[records.NumberOf(row, column)];
            });
            return (placeOf, [.. first]);
        }
    }
}
