using System.Text;
using ContactCore.Matching;
using ContactCore.Reports.Sections;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports;

/// <summary>
/// What was found in a table as one HTML page, for people who decide about it and know no statistics. The page needs nothing
/// beside it: no script, no network.
/// </summary>
/// <remarks>
/// It holds values of records, cut to 120 characters, so it is as personal as they are. Its size is bounded by the options and
/// the columns, not by the number of pairs, and the same duplicates give the same bytes.
/// </remarks>
public static class MatchReport
{
    private const int Buffered = 16 * 1024;

    private static readonly Action<Html, PairSurvey>[] Sections =
    [
        SummarySection.Write,
        SuretySection.Write,
        ThresholdSection.Write,
        ExampleSection.Write,
        GroupSection.Write,
        ColumnSection.Write,
        GlossarySection.Write,
    ];

    /// <summary>Writes the page. It goes once through the groups for each threshold that it compares, before the first byte; their pairs are counted, not walked over.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="stream">Takes the page, as UTF-8 without a mark; stays open.</param>
    /// <param name="options">What is shown, or null.</param>
    /// <param name="cancellationToken">Gives up; the stream then has a part of the page.</param>
    /// <returns>When all of it is written.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static async Task WriteAsync(
        DuplicateRecords found, Stream stream, MatchReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(stream);
        PairSurvey survey = PairSurvey.Of(found, options ?? new MatchReportOptions(), cancellationToken);
        StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffered, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            Html html = new();
            Frame.Open(html, survey.Options.Title);
            foreach (Action<Html, PairSurvey> section in Sections)
            {
                section(html, survey);
                await html.FlushAsync(writer, cancellationToken).ConfigureAwait(false);
            }

            Frame.Close(html);
            await html.FlushAsync(writer, cancellationToken).ConfigureAwait(false);
        }
    }
}
