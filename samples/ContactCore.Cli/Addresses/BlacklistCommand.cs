using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>blacklist email|phone ADDRESS</c>.</summary>
internal sealed class BlacklistCommand : AppCommand
{
    private readonly KindAndAddress _address;
    private readonly Option<string> _reason = new("--reason") { Description = "Why, 1 to 500 characters", HelpName = "TEXT", Required = true };

    public BlacklistCommand() : base(
        "blacklist",
        "Puts an address on the blacklist: an email for all accounts, a phone for this one",
        "blacklist email anna@example.com --reason \"threatened to sue\"")
    {
        _address = new KindAndAddress(this);
        Add(_reason);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelAddress address = _address.Read(call);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        if (!await book.Blacklist.AddAsync(address, call.Required(_reason), cancellationToken: cancellationToken))
            call.Answers.Note("this account had it on the blacklist already; that entry stays");
        await Holders.WriteAsync(call, book, address, cancellationToken);
    }
}
