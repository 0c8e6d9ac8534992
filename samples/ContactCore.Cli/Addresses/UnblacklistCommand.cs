using System.CommandLine;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>unblacklist email|phone</c> of one address or of a file's.</summary>
internal sealed class UnblacklistCommand : AppCommand
{
    private readonly KindAndAddress _address;
    private readonly Option<string> _reason = new("--reason") { Description = "Why, at most 500 characters; kept for one's own entry", HelpName = "TEXT" };
    private readonly Option<bool> _installation = new("--installation") { Description = "Remove the entries of all accounts on an email" };

    public UnblacklistCommand() : base(
        "unblacklist",
        "Removes this account's blacklist entries; an address stays blacklisted while another account's stands",
        "unblacklist email anna@example.com",
        "unblacklist email --file good-again.txt",
        "unblacklist email anna@example.com --installation")
    {
        _address = new KindAndAddress(this, takesSelection: false);
        Add(_reason);
        Add(_installation);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        _address.RequireOne(call);
        bool everyEntry = call.Value(_installation);
        if (_address.File(call) is not { } file)
            await OfOneAsync(call, _address.Address(call), everyEntry, cancellationToken);
        else if (everyEntry)
            throw new UsageException("--installation is for one email; allowed: a file without it");
        else
            await OfFileAsync(call, file, cancellationToken);
    }

    private async Task OfOneAsync(Call call, ChannelAddress address, bool everyEntry, CancellationToken cancellationToken)
    {
        if (everyEntry && address is not EmailAddress)
            throw new UsageException("--installation is for emails; allowed: unblacklist email, or a phone without it");
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        if (everyEntry)
            await RemoveAllAsync(call, (EmailAddress)address, call.Value(_reason), cancellationToken);
        else
            await book.Blacklist.RemoveAsync(address, call.Value(_reason), cancellationToken);
        await Holders.WriteAsync(call, book, address, cancellationToken);
    }

    private async Task OfFileAsync(Call call, AddressFile file, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        BlacklistRemovalOutcome outcome = await call.Progress.RunAsync(
            "unblacklisting",
            null,
            progress => book.Blacklist.RemoveAsync(
                file.ReadAsync(call.Answers, cancellationToken),
                call.Value(_reason),
                new CountedProgress<BlacklistRemovalOutcome>(progress, so => so.Removed + so.NotThere),
                cancellationToken));
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("removed", outcome.Removed);
                json.WriteNumber("notThere", outcome.NotThere);
                json.WriteNumber("rejected", file.Rejected);
            },
            () => $"{outcome.Removed} entries removed, {outcome.NotThere} were not there, {file.Rejected} lines rejected");
    }

    private static async Task RemoveAllAsync(Call call, EmailAddress email, string? reason, CancellationToken cancellationToken)
    {
        long removed = await call.Installation.RemoveFromBlacklistAsync(call.Account, Call.Operator, email, reason, cancellationToken);
        if (removed == 0)
            throw new RefusedException($"no account has a blacklist entry on {email.Masked}; allowed: an email that is on the blacklist");
    }
}
