using System.CommandLine;
using ContactCore.Channels;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Addresses;

/// <summary><c>email|phone ADDRESS</c>, or in place of the address a file of many, or a selection of contacts that hold them.</summary>
internal sealed class KindAndAddress
{
    private readonly Argument<string> _kind = new("KIND") { Description = AddressKind.Description, HelpName = AddressKind.Help };
    private readonly Argument<string?> _address = new("ADDRESS") { Description = AddressArgument.Help, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _region = new("--region") { Description = "The region of a phone without a country code, such as GB", HelpName = "CODE" };
    private readonly Option<string> _file = new("--file") { Description = "A file of addresses, one a line", HelpName = "FILE" };
    private readonly SelectionOptions? _people;
    private readonly Command _command;

    public KindAndAddress(Command command, bool takesSelection)
    {
        _command = command;
        command.Add(_kind);
        command.Add(_address);
        command.Add(_region);
        command.Add(_file);
        _people = takesSelection ? new SelectionOptions(command) : null;
    }

    /// <summary>The contacts that are selected, where some are.</summary>
    public SelectionOptions? People(Call call) => _people?.AnyIn(call) == true ? _people : null;

    public AddressFile? File(Call call) =>
        call.Has(_file) ? new AddressFile(Kind(call), FilePath.ReadSource("--file", call.Required(_file)), call.Value(_region)) : null;

    public ChannelKind Kind(Call call) => AddressKind.Read(call.Value(_kind));

    public ChannelAddress Address(Call call) => AddressArgument.Read(Kind(call), call.Parse.GetValue(_address)!, call.Value(_region));

    /// <summary>Refuses a command line that says twice, or not at all, which addresses are meant.</summary>
    /// <param name="call">The call.</param>
    /// <param name="rule">An option of the command's own that says it too.</param>
    public void RequireOne(Call call, Option? rule = null)
    {
        int given = (call.Parse.GetValue(_address) is null ? 0 : 1) + (call.Has(_file) ? 1 : 0) + (People(call) is null ? 0 : 1)
            + (rule is not null && call.Has(rule) ? 1 : 0);
        if (given == 1)
            return;
        string[] allowed = ["an ADDRESS", "--file", .. rule is null ? (string[])[] : [rule.Name], .. _people is null ? (string[])[] : ["a selection of contacts such as --filter"]];
        throw new UsageException($"{_command.Name} has {(given == 0 ? "no" : "more than one kind of")} addresses; allowed: {string.Join(", ", allowed[..^1])}{(allowed.Length > 2 ? "," : "")} or {allowed[^1]}");
    }
}
