using System.CommandLine;
using ContactCore.Blacklisting;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Time;

namespace ContactCore.Cli.Addresses;

/// <summary><c>blacklist list email|phone</c>: the account's own entries.</summary>
internal sealed class BlacklistListCommand : AppCommand
{
    private readonly Argument<string> _kind = new("KIND") { Description = AddressKind.Description, HelpName = AddressKind.Help };

    public BlacklistListCommand() : base("list", "Lists this account's own entries by address", "blacklist list email") => Add(_kind);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelKind kind = AddressKind.Read(call.Value(_kind));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await foreach (ListedAddress listed in book.Blacklist.ListAsync(kind, cancellationToken))
        {
            call.Answers.Write(
                json =>
                {
                    json.WriteString("address", listed.Address.Key);
                    json.WriteInstant("since", listed.Entry.Since);
                    json.WriteString("category", listed.Entry.Category.ToString());
                    json.WriteString("reason", listed.Entry.Reason);
                    json.WriteActor("actor", listed.Entry.Actor);
                },
                () => Printable.Line($"{listed.Address.Key}  {InstantText.Of(listed.Entry.Since)}  {listed.Entry.Category}: {listed.Entry.Reason}"));
        }
    }
}
