using System.Globalization;
using ContactCore.Csv.Tests.Support;
using ContactCore.Importing;

namespace ContactCore.Csv.Tests;

/// <summary>Runs on 20 MB; CONTACTCORE_TEST_SCALE=10 makes it 200 MB, and so on.</summary>
public class MemoryTests
{
    private const long Bound = 32L << 20;

    private static readonly string Scale = Environment.GetEnvironmentVariable("CONTACTCORE_TEST_SCALE") ?? "1";

    private static readonly long Bytes = (long)(20e6 * double.Parse(Scale, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Anna Nováková,anna@example.com,+420123456789\r\n", "ordinary rows")]
    [InlineData("\"x\"y,z\r\n", "nothing but bad rows")]
    [InlineData("\r\n", "blank lines")]
    [InlineData(",,\"", "a quote that is never closed")]
    [InlineData("xxxxxxxxxxxxxxxx", "one endless cell")]
    [InlineData(",,,,,,,,,,,,,,,,", "one endless row")]
    public async Task However_long_a_file_is_it_is_never_held(string repeated, string what)
    {
        using var stream = new RepeatingStream("name,email,phone\r\n", repeated, Bytes);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0, rows = 0;
        await using RowReader reader = await CsvFile.Read(stream, "endless.csv").OpenAsync(default);
        stream.EveryFourMebibytes = () => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);

        try
        {
            await foreach (Row row in reader.ReadAsync(default))
                rows += row.Cells.Count <= 3 ? 1 : 0;
        }
        catch (RowSourceException e)
        {
            Assert.Equal(2, e.Line);
        }

        Assert.True(stream.IsRead, what);
        Assert.True(peak < Bound, $"{what}: {peak:N0} bytes held after {rows} rows");
    }
}
