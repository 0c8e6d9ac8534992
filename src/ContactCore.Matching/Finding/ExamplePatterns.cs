using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Finding;

/// <summary>Answers about records as what they teach of patterns.</summary>
internal static class ExamplePatterns
{
    /// <param name="records">The records.</param>
    /// <param name="table">Their IDs, with the sides before them where two tables are joined.</param>
    /// <param name="answers">What was said.</param>
    /// <exception cref="ArgumentException">An answer is of a record that is not there, or of one record with itself.</exception>
    public static Taught[] Of(ComparedRecords records, RecordTable table, IReadOnlyList<PairAnswer> answers)
    {
        List<(ulong, bool)> patterns = [];
        for (int answer = 0; answer < answers.Count; answer++)
        {
            int left = RecordOf("left", Records.JoinedTables.LeftMark, answers[answer].Left);
            int right = RecordOf("right", Records.JoinedTables.RightMark, answers[answer].Right);
            if (left == right)
                throw new ArgumentException(FormattableString.Invariant($"answer {answer + 1} is of a record and itself"), nameof(answers));

            // Of records that are the same in all that is compared, there is nothing to learn.
            (int leftRow, int rightRow) = (records.Rows.RowOf(left), records.Rows.RowOf(right));
            if (leftRow != rightRow)
                patterns.Add((records.Compare(leftRow, rightRow), answers[answer].AreSame));

            int RecordOf(string side, char mark, string id) =>
                id is not null && table.TryFind(records.Sides.AreTwo ? mark + id : id, out int record)
                    ? record
                    : throw new ArgumentException(FormattableString.Invariant($"the {side} ID of answer {answer + 1} is one that no record has"), nameof(answers));
        }

        return Taught.Of(patterns);
    }
}
