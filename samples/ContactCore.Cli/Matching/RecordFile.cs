using ContactCore.Csv;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>A CSV file of records.</summary>
internal static class RecordFile
{
    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="id">The column of the IDs.</param>
    /// <param name="kinds">What was said of columns.</param>
    /// <param name="isOther">Whether it is linked with one that was read before, whose columns it may lack.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<RecordTable> ReadAsync(string file, string id, IEnumerable<string> kinds, bool isOther, CancellationToken cancellationToken) =>
        CsvRecordFile.ReadAsync(file, id, schema => KindOptions.Apply(schema, kinds, isOther), cancellationToken: cancellationToken);
}
