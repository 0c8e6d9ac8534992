using System.CommandLine;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.BulkRefusing;
using ContactCore.Channels;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Selections;

namespace ContactCore.Cli.Addresses;

/// <summary><c>blacklist email|phone</c> of one address, of a file's, of those that selected contacts hold, or that messages failed at.</summary>
internal sealed class BlacklistCommand : AppCommand
{
    private static readonly Words<BlacklistCategory> Categories = new(
        "--category",
        ("manual", BlacklistCategory.Manual), ("import", BlacklistCategory.Import), ("stop", BlacklistCategory.Stop),
        ("permanent-failure", BlacklistCategory.PermanentFailure));

    private readonly KindAndAddress _address;
    private readonly Option<string> _reason = new("--reason") { Description = "Why, 1 to 500 characters", HelpName = "TEXT", Required = true };
    private readonly Option<string> _category = new("--category") { Description = "The kind of reason, which other accounts see (manual unless told)", HelpName = Categories.Help };

    private readonly Option<int> _failures = new("--failures") { Description = "Those that at least so many messages failed at for good", HelpName = "N" };

    public BlacklistCommand() : base(
        "blacklist",
        "Puts addresses on the blacklist: emails for all accounts, phones for this one",
        "blacklist email anna@example.com --reason \"threatened to sue\"",
        "blacklist email --filter 'LastName == \"Test\"' --reason \"test data\"",
        "blacklist email --file bounced.txt --reason \"bounced in May\" --category permanent-failure",
        "blacklist email --failures 3 --reason \"fails for good\"")
    {
        _address = new KindAndAddress(this, takesSelection: true);
        Add(_reason);
        Add(_category);
        Add(_failures);
        Add(new BlacklistListCommand());
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        _address.RequireOne(call, _failures);
        if (call.Has(_failures))
            return OfFailedAsync(call, cancellationToken);
        BlacklistCategory category = call.Value(_category) is { } text ? Categories.Read(text) : BlacklistCategory.Manual;
        if (_address.File(call) is { } file)
            return OfFileAsync(call, file, category, cancellationToken);
        return _address.People(call) is { } people
            ? OfPeopleAsync(call, people.Read(call), category, cancellationToken)
            : OfOneAsync(call, _address.Address(call), category, cancellationToken);
    }

    private async Task OfOneAsync(Call call, ChannelAddress address, BlacklistCategory category, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        if (!await book.Blacklist.AddAsync(address, call.Required(_reason), category, cancellationToken))
            call.Answers.Note("this account had it on the blacklist already; that entry stays");
        await Holders.WriteAsync(call, book, address, cancellationToken);
    }

    private async Task OfFileAsync(Call call, AddressFile file, BlacklistCategory category, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        BlacklistOutcome outcome = await call.Progress.RunAsync(
            "blacklisting",
            null,
            progress => book.Blacklist.AddAsync(
                file.ReadAsync(call.Answers, cancellationToken),
                call.Required(_reason),
                category,
                new CountedProgress<BlacklistOutcome>(progress, so => so.Added + so.AlreadyThere),
                cancellationToken));
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("added", outcome.Added);
                json.WriteNumber("alreadyThere", outcome.AlreadyThere);
                json.WriteNumber("rejected", file.Rejected);
            },
            () => $"{outcome.Added} addresses added, {outcome.AlreadyThere} were already, {file.Rejected} lines rejected");
    }

    private async Task OfFailedAsync(Call call, CancellationToken cancellationToken)
    {
        if (call.Has(_category))
            throw new UsageException("--category goes with an ADDRESS, --file or a selection; with --failures it is permanent-failure");
        ChannelKind kind = _address.Kind(call);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        BlacklistOutcome outcome = await call.Progress.RunAsync(
            "blacklisting",
            null,
            progress => book.Refusals.BlacklistFailedAsync(
                kind,
                call.Value(_failures),
                call.Required(_reason),
                new CountedProgress<BlacklistOutcome>(progress, so => so.Added + so.AlreadyThere),
                cancellationToken));
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("added", outcome.Added);
                json.WriteNumber("alreadyThere", outcome.AlreadyThere);
            },
            () => $"{outcome.Added} addresses added, {outcome.AlreadyThere} were already");
    }

    private async Task OfPeopleAsync(Call call, Selection people, BlacklistCategory category, CancellationToken cancellationToken)
    {
        ChannelKind kind = _address.Kind(call);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        RefusalOutcome outcome = await call.Progress.RunAsync(
            "blacklisting",
            null,
            progress => book.Refusals.BlacklistAsync(
                people,
                kind,
                call.Required(_reason),
                category,
                new CountedProgress<RefusalOutcome>(progress, so => so.Recorded + so.AlreadyThere),
                cancellationToken));
        call.Answers.Write(json => RefusalView.Write(json, "added", outcome), () => RefusalView.Text("added", outcome));
    }
}
