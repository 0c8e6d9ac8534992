using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Cli.Contacts;

/// <summary><c>list</c>: a page of contacts, and where the next one begins.</summary>
internal sealed class ListCommand : AppCommand
{
    private const int DefaultLimit = 50;
    private const int LargestPage = 1000;

    private static readonly Words<Ranking> Sorts = new(
        "--sort",
        ("created", Ranking.Created),
        ("-created", Ranking.Created.Descending),
        ("changed", Ranking.Changed),
        ("-changed", Ranking.Changed.Descending),
        ("deleted", Ranking.Deleted),
        ("-deleted", Ranking.Deleted.Descending),
        ("rating", Ranking.EmailRating),
        ("-rating", Ranking.EmailRating.Descending));

    private readonly SelectionOptions _people;
    private readonly Option<string> _sort = new("--sort") { Description = "created (unless told), changed, deleted or rating; with - before it the other way round", HelpName = "KEY" };
    private readonly Option<string> _limit = new("--limit") { Description = "At most how many contacts (50 unless told)", HelpName = "N" };
    private readonly Option<string> _after = new("--after") { Description = "The cursor that the page before gave", HelpName = "CURSOR" };

    public ListCommand() : base(
        "list",
        "Lists contacts",
        "list --limit 10",
        "list --search mull --sort -changed",
        "list --filter 'CreatedAt >= \"2026-01-31\" and Phone != null'",
        "list --deleted --sort -deleted")
    {
        _people = new SelectionOptions(this);
        Add(_sort);
        Add(_limit);
        Add(_after);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        Selection people = _people.Read(call);
        Ranking ranking = call.Value(_sort) is { } sort ? Sorts.Read(sort) : Ranking.Created;
        long left = call.Value(_limit) is { } limit ? WholeNumber.Read("--limit", limit) : DefaultLimit;
        Cursor? next = call.Value(_after) is { } after ? Cursor.Parse(after) : null;
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        do
        {
            int size = (int)Math.Min(left, LargestPage);
            ContactPage page = await book.Contacts.PageAsync(people, ranking, size, next, cancellationToken);
            foreach (Contact contact in page.Contacts)
                call.Answers.WriteLine(contact);
            next = page.Next;
            left -= page.Contacts.Count;
        }
        while (left > 0 && next is not null);
        call.Answers.Write(
            json => json.WriteString("next", next?.ToString()),
            () => next is null ? "that is all" : $"more: --after {next}");
    }
}
