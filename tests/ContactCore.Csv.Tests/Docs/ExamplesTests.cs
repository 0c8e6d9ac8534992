using ContactCore.Exporting;
using ContactCore.Importing;

namespace ContactCore.Csv.Tests.Docs;

public sealed class ExamplesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-csv-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_page_shows_how_to_write_and_read()
    {
        string path = Path.Combine(_folder.FullName, "people.csv");
        var seen = new List<string>();
        CancellationToken ct = default;

        #region write and read
        await using (RowSink sink = CsvFile.Write(path))
        {
            await sink.WriteAsync(["Name", "Phone", "Note"], ct);
            await sink.WriteAsync(["Anna 't Hooft", "+420123456789", "=1+1"], ct);   // the note is written '=1+1
            await sink.CompleteAsync(ct);                                            // only now is the file there
        }

        await using RowReader reader = await CsvFile.Read(path).OpenAsync(ct);
        await foreach (Row row in reader.ReadAsync(ct))
            seen.Add(row.Problem is null ? string.Join(" / ", row.Cells) : $"line {row.Line}: {row.Problem}");
        #endregion

        Assert.Equal(["Anna 't Hooft / +420123456789 / =1+1"], seen);
    }
}
