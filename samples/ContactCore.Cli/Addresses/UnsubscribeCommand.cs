using System.CommandLine;
using ContactCore.Books;
using ContactCore.BulkRefusing;
using ContactCore.Channels;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Selections;

namespace ContactCore.Cli.Addresses;

/// <summary><c>unsubscribe ADDRESS</c>, or the addresses that selected contacts hold.</summary>
internal sealed class UnsubscribeCommand : AppCommand
{
    private readonly Argument<string?> _address = new("ADDRESS") { Description = AddressArgument.Help, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _reason = new("--reason") { Description = "Why", HelpName = "TEXT" };
    private readonly Option<string> _kind = new("--kind") { Description = "Which addresses of selected contacts (email unless told)", HelpName = AddressKind.Help };
    private readonly SelectionOptions _people;

    public UnsubscribeCommand() : base(
        "unsubscribe",
        "Records that the person unsubscribed; a phone goes on the account's blacklist",
        "unsubscribe anna@example.com --reason \"asked by phone\"",
        "unsubscribe --segment \"left us\" --reason \"contract ended\"")
    {
        Add(_address);
        Add(_reason);
        Add(_kind);
        _people = new SelectionOptions(this);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string? text = call.Parse.GetValue(_address);
        if (text is null == !_people.AnyIn(call))
            throw new UsageException($"unsubscribe has {(text is null ? "neither an address nor a selection" : "both an address and a selection")}; allowed: one of them");
        if (text is null)
            await OfPeopleAsync(call, _people.Read(call), cancellationToken);
        else
            await OfOneAsync(call, AddressArgument.Read(text), cancellationToken);
    }

    private async Task OfOneAsync(Call call, ChannelAddress address, CancellationToken cancellationToken)
    {
        if (call.Has(_kind))
            throw new UsageException("--kind is for selected contacts; allowed: an address without it");
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        await book.Addresses.UnsubscribeAsync(address, call.Value(_reason), cancellationToken);
        await Holders.WriteAsync(call, book, address, cancellationToken);
    }

    private async Task OfPeopleAsync(Call call, Selection people, CancellationToken cancellationToken)
    {
        ChannelKind kind = call.Value(_kind) is { } text ? AddressKind.Read(text) : ChannelKind.Email;
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        RefusalOutcome outcome = await call.Progress.RunAsync(
            "unsubscribing",
            null,
            progress => book.Refusals.UnsubscribeAsync(
                people,
                kind,
                call.Value(_reason),
                new CountedProgress<RefusalOutcome>(progress, so => so.Recorded + so.AlreadyThere),
                cancellationToken));
        call.Answers.Write(json => RefusalView.Write(json, "unsubscribed", outcome), () => RefusalView.Text("unsubscribed", outcome));
    }
}
