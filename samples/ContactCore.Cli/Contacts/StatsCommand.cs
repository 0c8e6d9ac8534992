using System.CommandLine;
using System.Globalization;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Selections;
using ContactCore.Statistics;

namespace ContactCore.Cli.Contacts;

/// <summary><c>stats</c>: the base in numbers.</summary>
internal sealed class StatsCommand : AppCommand
{
    private readonly Option<bool> _sources = new("--sources") { Description = "How many contacts come from each source" };
    private readonly Option<string> _from = new("--from") { Description = "With --to: what came and went, from this day of the account's time zone", HelpName = "DAY" };
    private readonly Option<string> _to = new("--to") { Description = "The last day", HelpName = "DAY" };

    public StatsCommand() : base(
        "stats",
        "How many contacts are in the base, and how many addresses and contacts are under each status",
        "stats",
        "stats --from 2026-01-01 --to 2026-01-31")
    {
        Add(_sources);
        Add(_from);
        Add(_to);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        if (call.Value(_from) is { } from && call.Value(_to) is { } to)
            await GrowthAsync(call, book, Day(from), Day(to), cancellationToken);
        else if (call.Has(_from) || call.Has(_to))
            throw new UsageException("--from and --to belong together; allowed: both, or none");
        else if (call.Value(_sources))
            await SourcesAsync(call, book, cancellationToken);
        else
            await StatusesAsync(call, book, cancellationToken);
    }

    private static async Task StatusesAsync(Call call, ContactBook book, CancellationToken cancellationToken)
    {
        long all = await book.Contacts.CountAsync(Selection.All, cancellationToken);
        Write("All", "All", null, all);
        IReadOnlyList<StatusCount> counts = await book.Statistics.ByStatusAsync(cancellationToken);
        StatusCount[] known =
        [
            .. SelectionOptions.EachStatus.Select(status =>
                counts.FirstOrDefault(count => count.Kind == status.Kind && count.Status == status.Status)
                ?? new StatusCount(status.Kind, status.Status!.Value, 0, 0)),
        ];
        foreach (StatusCount count in known.Concat(counts.Except(known)))
            Write(count.Kind.ToString(), count.Status.ToString(), count.Addresses, count.Contacts);

        void Write(string kind, string status, long? addresses, long contacts) => call.Answers.Write(
            json =>
            {
                json.WriteString("kind", kind);
                json.WriteString("status", status);
                if (addresses is { } number)
                    json.WriteNumber("addresses", number);
                json.WriteNumber("contacts", contacts);
            },
            () => $"{kind,-6} {status,-14} {addresses,10} {contacts,10}");
    }

    private static async Task SourcesAsync(Call call, ContactBook book, CancellationToken cancellationToken)
    {
        foreach (SourceCount count in await book.Statistics.BySourceAsync(cancellationToken))
        {
            call.Answers.Write(
                json =>
                {
                    json.WriteString("source", count.Source.ToString());
                    json.WriteNumber("contacts", count.Contacts);
                },
                () => $"{count.Source,-18} {count.Contacts,10}");
        }
    }

    private static async Task GrowthAsync(Call call, ContactBook book, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        foreach (GrowthDay day in await book.Statistics.GrowthAsync(first, last, cancellationToken))
        {
            call.Answers.Write(
                json =>
                {
                    json.WriteString("day", day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    json.WriteNumber("created", day.Created);
                    json.WriteNumber("deleted", day.Deleted);
                },
                () => $"{day.Day:yyyy-MM-dd} {day.Created,10} {day.Deleted,10}");
        }
    }

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day
        : throw new UsageException($"'{text}' is not a day; allowed: one such as 2026-01-31");
}
