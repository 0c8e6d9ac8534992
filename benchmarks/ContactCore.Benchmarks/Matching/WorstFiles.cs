using System.Globalization;

namespace ContactCore.Benchmarks.Matching;

/// <summary>Files of records that a search would rather not be given.</summary>
public static class WorstFiles
{
    private const int Many = 100_000;
    private const int Megabyte = 1 << 20;

    /// <summary>Writes them.</summary>
    /// <param name="folder">Where.</param>
    /// <returns>Their paths.</returns>
    public static IEnumerable<string> Write(string folder)
    {
        yield return Write(folder, "empty", "id,name,email", []);
        yield return Write(folder, "one_column", "id,name", Rows(Many, i => $"smith{i % 1_000}"));
        yield return Write(folder, "all_blank", "id,name,email", Rows(Many, _ => " ,"));
        yield return Write(folder, "all_equal", "id,name,email", Rows(Many, _ => "Test,test@test.com"));
        yield return Write(folder, "one_email", "id,name,email,number", Rows(Many, i => $"name{i},test@test.com,{i}"));
        yield return Write(folder, "ten_names", "id,first_name,last_name,city", Rows(Many, i => $"anna{i % 10},smith{i / 10 % 10},town{i / 100 % 10}"));
        yield return Write(folder, "nearly_equal", "id,name,street", Rows(Many, i => $"anna{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))},{i / 676} main street"));
        yield return Write(folder, "one_person", "id,first_name,last_name,email", Rows(20_000, i => $"Anna,Mueller{i % 60},anna{i % 7}@example.com"));
        yield return Write(folder, "megabyte_cells", "id,name,text", Rows(100, i => $"anna{i / 2},{new string((char)('a' + (i / 2 % 26)), Megabyte - 1)}"));
        yield return Write(folder, "no_days", "id,name,born", Rows(Many, i => $"n{i % 700},{1900 + (i % 100)}-02-30"));
        yield return Write(folder, "five_hundred_columns", string.Join(',', Columns().Prepend("id")), Rows(2_000, i => string.Join(',', Columns().Select((_, column) => (i * (column + 1) % 97).ToString(CultureInfo.InvariantCulture)))));
    }

    private static IEnumerable<string> Columns() => Enumerable.Range(0, 500).Select(column => FormattableString.Invariant($"c{column}"));

    private static IEnumerable<string> Rows(int count, Func<int, string> cells) => Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{i},{cells(i)}"));

    private static string Write(string folder, string name, string header, IEnumerable<string> rows)
    {
        string path = Path.Combine(folder, $"{name}.csv");
        File.WriteAllLines(path, rows.Prepend(header));
        return path;
    }
}
