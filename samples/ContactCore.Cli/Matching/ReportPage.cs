using ContactCore.Matching;
using ContactCore.Reports;

namespace ContactCore.Cli.Matching;

/// <summary>What was found as a page.</summary>
internal static class ReportPage
{
    /// <summary>Writes the page where one is wanted; the file takes its name when all of it is there.</summary>
    public static async Task WriteAsync(string? path, DuplicateRecords found, string title, double threshold, CancellationToken cancellationToken)
    {
        if (path is null)
            return;
        string full = Path.GetFullPath(path);
        string temporary = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                await MatchReport.WriteAsync(found, stream, new MatchReportOptions { Title = title, Threshold = threshold }, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
