using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Matching;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>match-entry</c>: who is there already that may be a person who is entered.</summary>
internal sealed class MatchEntryCommand : AppCommand
{
    private const long Most = 100;

    private readonly ProfileOptions _profile;
    private readonly Option<string> _threshold = ThresholdOption.New();
    private readonly Option<string> _limit = new("--limit") { Description = "At most how many, up to 100 (10 unless told)", HelpName = "N" };
    private readonly Option<bool> _why = new("--why") { Description = "Says of each why it is taken for the person" };

    public MatchEntryCommand() : base(
        "match-entry",
        "Finds contacts that may be a person who is about to be added; nothing is changed",
        "match-entry --first Ana --last Mueller --email anna@example.com",
        "match-entry --last Müller --phone \"020 7946 0958\" --region GB --threshold 0.2 --why")
    {
        _profile = new ProfileOptions(this);
        foreach (Option option in (Option[])[_threshold, _limit, _why])
            Add(option);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ProfileChange said = _profile.Read(call);
        if (said.IsEmpty)
            throw new UsageException("nothing is said of the person; allowed: what 'add' takes, such as --first and --email");
        MatchQuery query = new()
        {
            Threshold = ThresholdOption.Read(call.Value(_threshold)),
            Max = call.Value(_limit) is { } limit ? (int)Math.Min(WholeNumber.Read("--limit", limit), Most) : new MatchQuery().Max,
        };
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        ContactProfile person = (await said.ResolveAsync(book, cancellationToken))(new ContactProfile());
        foreach (ContactMatch match in await book.Duplicates.FindMatchesAsync(person, query, cancellationToken))
        {
            // Whoever went away since is left out.
            if (await book.Contacts.FindAsync(match.Contact, cancellationToken) is not { } contact)
                continue;
            Explanation? why = call.Value(_why) ? await book.Duplicates.ExplainMatchAsync(person, match.Contact, cancellationToken) : null;
            MatchView.Write(call.Answers, contact, match, why);
        }
    }
}
