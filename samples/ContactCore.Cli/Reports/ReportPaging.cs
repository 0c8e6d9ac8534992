using System.CommandLine;
using ContactCore.Cli.Running;
using ContactCore.Reporting;

namespace ContactCore.Cli.Reports;

/// <summary>The options of a list of reports, and the walk through its pages.</summary>
internal sealed class ReportPaging
{
    private const int DefaultLimit = 50;
    private const int LargestPage = 500;

    private readonly Option<string> _limit = new("--limit") { Description = "At most how many (50 unless told)", HelpName = "N" };
    private readonly Option<string> _after = new("--after") { Description = "The cursor that the page before gave", HelpName = "CURSOR" };

    public ReportPaging(Command command)
    {
        command.Add(_limit);
        command.Add(_after);
    }

    /// <summary>Reads the options, before a store is opened.</summary>
    public (long Limit, ReportCursor? After) Read(Call call) => (
        call.Value(_limit) is { } limit ? WholeNumber.Read("--limit", limit) : DefaultLimit,
        call.Value(_after) is { } after ? ReportCursor.Parse(after) : null);

    public static async Task WriteAsync<T>(
        Call call, (long Limit, ReportCursor? After) from, Func<int, ReportCursor?, Task<ReportPage<T>>> read, Action<T> write)
    {
        long left = from.Limit;
        ReportCursor? next = from.After;
        do
        {
            ReportPage<T> page = await read((int)Math.Min(left, LargestPage), next);
            foreach (T item in page.Items)
                write(item);
            next = page.Next;
            left -= page.Items.Count;
        }
        while (left > 0 && next is not null);
        call.Answers.Write(
            json => json.WriteString("next", next?.ToString()),
            () => next is null ? "that is all" : $"more: --after {next}");
    }
}
