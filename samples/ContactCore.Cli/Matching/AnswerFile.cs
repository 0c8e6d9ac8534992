using ContactCore.Cli.Running;
using ContactCore.Csv;
using ContactCore.Importing;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary><c>--answers FILE.csv</c>: what somebody said of pairs, as left, right, same.</summary>
internal static class AnswerFile
{
    private const string Option = "--answers";

    private static readonly string[] Columns = ["left", "right", "same"];
    private static readonly Words<bool> Truths = new("same", ("yes", true), ("no", false), ("true", true), ("false", false), ("1", true), ("0", false));

    /// <summary>The answers; none where there is no file.</summary>
    public static async Task<IReadOnlyList<PairAnswer>> ReadAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is null)
            return [];
        await using RowReader reader = await CsvFile.Read(FilePath.ReadSource(Option, path)).OpenAsync(cancellationToken);
        string[] header = [.. reader.Header.Select(column => column.Trim())];
        int[] places = Array.ConvertAll(Columns, column => Array.FindIndex(header, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase)));
        if (Array.IndexOf(places, -1) is >= 0 and int lacking)
            throw new RefusedException($"{Option}: there is no column '{Columns[lacking]}'; there are: {string.Join(", ", header)}");
        List<PairAnswer> answers = [];
        await foreach (Row row in reader.ReadAsync(cancellationToken))
        {
            if (row.Problem is { } problem)
                throw new RefusedException($"{Option}: line {row.Line}: {problem}");
            string[] cells = Array.ConvertAll(places, place => row.Cells[place]);
            answers.Add(new PairAnswer(cells[0], cells[1], Truth(cells[2], row.Line)));
        }

        return answers;
    }

    private static bool Truth(string cell, long line)
    {
        try
        {
            return Truths.Read(cell);
        }
        catch (UsageException e)
        {
            throw new RefusedException($"{Option}: line {line}: {e.Message}");
        }
    }
}
