using System.Text;
using ContactCore.Csv.Tests.Support;
using ContactCore.Errors;
using ContactCore.Exporting;
using ContactCore.Importing;

namespace ContactCore.Csv.Tests;

public sealed class FilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-csv-");

    private string Target => Path.Combine(_folder.FullName, "people.csv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_completed_file_takes_its_name_and_replaces_the_old_one()
    {
        await File.WriteAllTextAsync(Target, "old");
        await using (RowSink sink = CsvFile.Write(Target))
        {
            await sink.WriteAsync(["name", "city"], default);
            await sink.WriteAsync(["Zoë", "Köln"], default);
            Assert.Equal("old", await File.ReadAllTextAsync(Target));
            await sink.CompleteAsync(default);
        }

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "name,city\r\nZoë,Köln\r\n"u8], await File.ReadAllBytesAsync(Target));
        Assert.Single(_folder.GetFiles());
        Assert.Equal(["name|city", "Zoë|Köln"], (await CsvText.Read(CsvFile.Read(Target))).Lines);
    }

    [Fact]
    public async Task An_export_that_fails_leaves_the_old_file_and_nothing_beside_it()
    {
        await File.WriteAllTextAsync(Target, "old");
        await using (RowSink sink = CsvFile.Write(Target))
        {
            for (int i = 0; i < 100_000; i++)
                await sink.WriteAsync(["name", "city"], default);
            Assert.Equal(2, _folder.GetFiles().Length);
        }

        Assert.Equal("old", await File.ReadAllTextAsync(Target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public async Task A_write_that_was_stopped_half_way_can_never_be_completed()
    {
        await using RowSink sink = CsvFile.Write(Target);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => sink.WriteAsync(["a"], new CancellationToken(canceled: true)).AsTask());

        await Assert.ThrowsAsync<InvalidOperationException>(() => sink.CompleteAsync(default).AsTask());
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task A_row_that_cannot_be_written_is_refused_whole()
    {
        await using RowSink sink = CsvFile.Write(Target, new CsvWriteOptions { ByteOrderMark = false, LineEnd = CsvLineEnd.Lf });
        await sink.WriteAsync(["a", "b"], default);
        await Assert.ThrowsAsync<InvalidValueException>(() => sink.WriteAsync(["1", "x\0"], default).AsTask());
        await Assert.ThrowsAsync<InvalidValueException>(() => sink.WriteAsync(["1", "x\uD800y"], default).AsTask());
        await Assert.ThrowsAsync<ArgumentException>(() => sink.WriteAsync(["1"], default).AsTask());
        await sink.WriteAsync(["2", "👩"], default);
        await sink.CompleteAsync(default);

        Assert.Equal("a,b\n2,👩\n", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var e = await Assert.ThrowsAsync<RowSourceException>(() => CsvFile.Read(Target).OpenAsync(default).AsTask());

        Assert.StartsWith($"{Target}: is not there", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        await Assert.ThrowsAsync<RowSourceException>(() => CsvFile.Read(_folder.FullName).OpenAsync(default).AsTask());
        await using RowSink sink = CsvFile.Write(_folder.FullName);
        await Assert.ThrowsAsync<RowSinkException>(() => sink.WriteAsync(["a"], default).AsTask());
    }

    [Fact]
    public async Task A_file_is_closed_when_its_header_is_refused()
    {
        await File.WriteAllTextAsync(Target, "");
        await Assert.ThrowsAsync<RowSourceException>(() => CsvFile.Read(Target).OpenAsync(default).AsTask());

        using FileStream alone = new(Target, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(0, alone.Length);
    }

    [Fact]
    public async Task Bad_streams_are_source_errors()
    {
        var closed = new MemoryStream();
        await closed.DisposeAsync();
        await Assert.ThrowsAsync<RowSourceException>(() => CsvFile.Read(closed).OpenAsync(default).AsTask());

        RowSource once = CsvFile.Read(new TricklingStream("a\n1\n"u8.ToArray()));
        await CsvText.Read(once);
        Assert.NotNull((await CsvText.Read(once)).Error);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public async Task A_source_that_breaks_off_says_after_which_row(int rows)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Anna,York\n", rows)));

        Result result = await CsvText.Read(CsvFile.Read(new BreakingStream(bytes), "people.csv"));

        Assert.StartsWith("people.csv", result.Error?.Message, StringComparison.Ordinal);
        Assert.Equal(result.Rows.Count == 0 ? null : result.Rows[^1].Line, result.Error?.Line);
        Assert.Equal(rows > 0, result.Rows.Count > 0);
        Assert.IsType<IOException>(result.Error?.InnerException);
    }

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is var read and > 0 ? read : throw new IOException("the disk is gone");
    }
}
