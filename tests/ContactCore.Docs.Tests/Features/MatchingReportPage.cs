using ContactCore.Docs.Tests.Hosts;
using ContactCore.Matching;
using ContactCore.Reports;

namespace ContactCore.Docs.Tests.Features;

public sealed class MatchingReportPage
{
    [Fact]
    public async Task Writing()
    {
        DuplicateRecords found = DuplicateRecords.Find(RecordTable.Read(
            RecordSchema.Create("name", "email"),
            [
                new RecordRow("1", ["Anna Müller", "anna@example.com"]),
                new RecordRow("2", ["Muller, Anna", "anna@example.com"]),
                new RecordRow("3", ["Ben Ng", "ben@example.org"]),
            ]));
        using TemporaryFolder folder = new();
        string path = folder["duplicates.html"];

        #region report
        await using (FileStream page = File.Create(path))
        {
            await MatchReport.WriteAsync(found, page, new MatchReportOptions
            {
                Title = "Our people",
                Threshold = 0.9,
            });
        }
        #endregion

        Assert.Contains("<h1><bdi>Our people</bdi></h1>", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }
}
