using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Finding;

/// <summary>Answers about records as what they teach of patterns.</summary>
internal static class ExamplePatterns
{
    /// <param name="records">The records.</param>
    /// <param name="table">Their IDs, with the sides before them where two tables are joined.</param>
    /// <param name="answers">What was said.</param>
    /// <exception cref="ArgumentException">An answer is of a record that is not there.</exception>
    public static Taught[] Of(ComparedRecords records, RecordTable table, IReadOnlyList<PairAnswer> answers)
    {
        List<(ulong, bool)> patterns = [];
        for (int answer = 0; answer < answers.Count; answer++)
        {
            int left = RowOf(Records.JoinedTables.LeftMark, answers[answer].Left);
            int right = RowOf(Records.JoinedTables.RightMark, answers[answer].Right);

            // Of records that are the same in all that is compared, there is nothing to learn.
            if (left != right)
                patterns.Add((records.Compare(left, right), answers[answer].AreSame));

            int RowOf(char side, string id) => id is not null && table.TryFind(records.Sides.AreTwo ? side + id : id, out int record)
                ? records.Rows.RowOf(record)
                : throw new ArgumentException(FormattableString.Invariant($"answer {answer + 1} is of an ID that no record has"), nameof(answers));
        }

        return Taught.Of(patterns);
    }
}
