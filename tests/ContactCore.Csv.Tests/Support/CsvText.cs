using System.Text;
using ContactCore.Importing;

namespace ContactCore.Csv.Tests.Support;

/// <summary>What reading a whole source gave: its header and rows, and the exception that ended it, if one did.</summary>
internal sealed record Result(
    IReadOnlyList<string> Header, IReadOnlyList<Row> Rows, IReadOnlyList<string> Remarks, RowSourceException? Error)
{
    internal IReadOnlyList<Row> Good => [.. Rows.Where(row => row.Problem is null)];

    internal IReadOnlyList<Row> Bad => [.. Rows.Where(row => row.Problem is not null)];

    /// <summary>The header and all rows as text, one a row, for assertions that read at a glance.</summary>
    internal string[] Lines => [.. All.Select(cells => string.Join('|', cells))];

    internal IReadOnlyList<IReadOnlyList<string>> All => Header.Count == 0 ? [] : [Header, .. Rows.Select(row => row.Cells)];
}

/// <summary>Short ways to read and write in a test.</summary>
internal static class CsvText
{
    internal static Task<Result> Read(string text, CsvReadOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    internal static Task<Result> Read(byte[] bytes, CsvReadOptions? options = null) =>
        Read(CsvFile.Read(new MemoryStream(bytes), "test.csv", options));

    internal static async Task<Result> Read(RowSource source)
    {
        var rows = new List<Row>();
        RowReader? reader = null;
        try
        {
            reader = await source.OpenAsync(default);
            await foreach (Row row in reader.ReadAsync(default))
                rows.Add(row);
            return new Result(reader.Header, rows, reader.Remarks, null);
        }
        catch (RowSourceException e)
        {
            return new Result(reader?.Header ?? [], rows, reader?.Remarks ?? [], e);
        }
        finally
        {
            if (reader is not null)
                await reader.DisposeAsync();
        }
    }

    internal static async Task<byte[]> Write(CsvWriteOptions? options, params string?[][] rows)
    {
        using var stream = new MemoryStream();
        await using (Exporting.RowSink sink = CsvFile.Write(stream, options))
        {
            foreach (string?[] row in rows)
                await sink.WriteAsync(row, default);
            await sink.CompleteAsync(default);
        }

        return stream.ToArray();
    }

    internal static async Task<string> WriteText(params string?[][] rows) =>
        Encoding.UTF8.GetString(await Write(new CsvWriteOptions { ByteOrderMark = false }, rows));
}
