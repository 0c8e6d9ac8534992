using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Addresses;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Duplicates;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>duplicates</c>: the groups, or the members of one.</summary>
internal sealed class DuplicatesCommand : AppCommand
{
    private readonly Option<string> _by = KindOption.New("By which addresses (email unless told)");
    private readonly Option<string> _key = new("--key") { Description = "Show the contacts that hold this address", HelpName = "KEY" };

    public DuplicatesCommand() : base(
        "duplicates",
        "Lists addresses that several contacts hold; remove deletes the surplus contacts",
        "duplicates",
        "duplicates --by phone --key +442079460958")
    {
        Add(_by);
        Add(_key);
        Add(new DuplicatesRemoveCommand());
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelKind kind = call.Value(_by) is { } by ? KindOption.Read(by) : ChannelKind.Email;
        if (call.Value(_key) is { } key)
            await ShowMembersAsync(call, AddressArgument.Read(kind, key, region: null), cancellationToken);
        else
            await ShowGroupsAsync(call, kind, cancellationToken);
    }

    private static async Task ShowMembersAsync(Call call, ChannelAddress address, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await foreach (Contact contact in book.Duplicates.MembersAsync(address, cancellationToken))
            call.Answers.WriteLine(contact);
    }

    private static async Task ShowGroupsAsync(Call call, ChannelKind kind, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await foreach (DuplicateGroup group in book.Duplicates.GroupsAsync(kind, cancellationToken))
        {
            call.Answers.Write(
                json =>
                {
                    json.WriteString("key", group.Key);
                    json.WriteNumber("count", group.Count);
                },
                () => Printable.Line($"{group.Count,6}  {group.Key}"));
        }

        DuplicateCount count = await book.Duplicates.CountAsync(kind, cancellationToken);
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("keys", count.Keys);
                json.WriteNumber("contacts", count.Contacts);
            },
            () => $"{count.Keys} addresses are held more than once, {count.Contacts} times in all");
    }
}
