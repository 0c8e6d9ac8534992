using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>unblacklist email|phone ADDRESS</c>.</summary>
internal sealed class UnblacklistCommand : AppCommand
{
    private readonly KindAndAddress _address;
    private readonly Option<string> _reason = new("--reason") { Description = "Why, at most 500 characters; kept for one's own entry", HelpName = "TEXT" };
    private readonly Option<bool> _installation = new("--installation") { Description = "Remove the entries of all accounts on an email" };

    public UnblacklistCommand() : base(
        "unblacklist",
        "Removes this account's blacklist entry; the address stays blacklisted while another account's stands",
        "unblacklist email anna@example.com",
        "unblacklist email anna@example.com --installation")
    {
        _address = new KindAndAddress(this);
        Add(_reason);
        Add(_installation);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelAddress address = _address.Read(call);
        bool everyEntry = call.Value(_installation);
        if (everyEntry && address is not EmailAddress)
            throw new UsageException("--installation is for emails; allowed: unblacklist email, or a phone without it");
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        if (everyEntry)
            await RemoveAllAsync(call, (EmailAddress)address, call.Value(_reason), cancellationToken);
        else
            await book.Blacklist.RemoveAsync(address, call.Value(_reason), cancellationToken);
        await Holders.WriteAsync(call, book, address, cancellationToken);
    }

    private static async Task RemoveAllAsync(Call call, EmailAddress email, string? reason, CancellationToken cancellationToken)
    {
        long removed = await call.Installation.RemoveFromBlacklistAsync(call.Account, Call.Operator, email, reason, cancellationToken);
        if (removed == 0)
            throw new RefusedException($"no account has a blacklist entry on {email.Masked}; allowed: an email that is on the blacklist");
    }
}
