namespace ContactCore.Matching.Comparing;

/// <summary>What was said of pairs of records, by their places.</summary>
internal sealed class RecordAnswers
{
    private readonly Dictionary<(int Left, int Right), bool> _areSame = [];

    private RecordAnswers()
    {
    }

    /// <summary>The answers of which both records are in the table; of several on one pair the last counts.</summary>
    public static RecordAnswers Of(RecordTable table, IEnumerable<PairAnswer> answers)
    {
        RecordAnswers known = new();
        foreach (PairAnswer answer in answers)
        {
            if (table.TryFind(answer.Left, out int left) && table.TryFind(answer.Right, out int right) && left != right)
                known._areSame[(Math.Min(left, right), Math.Max(left, right))] = answer.AreSame;
        }

        return known;
    }

    /// <summary>
    /// A number for each record that tells those apart which are the same in all columns, and of which it was said that
    /// they are two persons'; none where there are no such records.
    /// </summary>
    public int[][] Apart(int records, ComparedColumn[] columns)
    {
        (int Left, int Right)[] apart =
            [.. _areSame.Where(answer => !answer.Value && Array.TrueForAll(columns, column => column.Forms.Numbers[answer.Key.Left] == column.Forms.Numbers[answer.Key.Right])).Select(answer => answer.Key)];
        if (apart.Length == 0)
            return [];
        int[] numbers = new int[records];
        foreach ((int left, int right) in apart)
            (numbers[left], numbers[right]) = (left + 1, right + 1);
        return [numbers];
    }

    /// <summary>The same by rows.</summary>
    public RowAnswers OfRows(DistinctRows rows)
    {
        RowAnswers answers = new();
        foreach (((int left, int right), bool areSame) in _areSame)
            answers.Add(rows.RowOf(left), rows.RowOf(right), areSame);
        return answers;
    }
}
