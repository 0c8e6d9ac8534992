using System.CommandLine;
using ContactCore.Cli.Running;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Cli.Contacts;

/// <summary>The options that select contacts; all that are given hold together.</summary>
internal sealed class SelectionOptions
{
    private static readonly Words<StatusFilter> Statuses = new(
        "--status",
        ("email:all", StatusFilter.AllEmails),
        ("email:active", StatusFilter.Email(AddressStatus.Active)),
        ("email:spam-reported", StatusFilter.Email(AddressStatus.SpamReported)),
        ("email:unsubscribed", StatusFilter.Email(AddressStatus.Unsubscribed)),
        ("email:blacklisted", StatusFilter.Email(AddressStatus.Blacklisted)),
        ("email:not-confirmed", StatusFilter.Email(AddressStatus.NotConfirmed)),
        ("email:over-limit", StatusFilter.Email(AddressStatus.OverLimit)),
        ("phone:all", StatusFilter.AllPhones),
        ("phone:active", StatusFilter.Phone(AddressStatus.Active)),
        ("phone:blacklisted", StatusFilter.Phone(AddressStatus.Blacklisted)));

    /// <summary>A filter for each status, without those for all.</summary>
    public static IEnumerable<StatusFilter> EachStatus => Statuses.Meanings.Where(status => status.Status is not null);

    private readonly Option<string> _filter = new("--filter") { Description = FilterArgument.Help, HelpName = "TEXT" };

    private readonly Option<string> _search = new("--search")
    {
        Description = "The beginning of a name, email, phone, external ID or ID",
        HelpName = "TEXT",
    };

    private readonly Option<string> _status = new("--status")
    {
        Description = "The status of any of a contact's addresses: email:all (deleted contacts too), active, spam-reported, unsubscribed, "
            + "blacklisted, not-confirmed, over-limit; phone:all, active, blacklisted",
        HelpName = "KIND:STATUS",
    };

    private readonly Option<string> _segment = new("--segment") { Description = "The members of a list", HelpName = "NAME" };

    private readonly Option<bool> _deleted = new("--deleted") { Description = "The deleted contacts in place of the base" };

    public SelectionOptions(Command command)
    {
        command.Add(_filter);
        command.Add(_search);
        command.Add(_status);
        command.Add(_segment);
        command.Add(_deleted);
    }

    public bool AnyIn(Call call) => call.Has(_filter) || call.Has(_search) || call.Has(_status) || call.Has(_segment) || call.Has(_deleted);

    public Selection Read(Call call) => new()
    {
        Filter = NotBlank(call, _filter) is { } filter ? FilterArgument.Read(filter) : null,
        Search = NotBlank(call, _search),
        Status = call.Value(_status) is { } status ? Statuses.Read(status) : null,
        Segment = NotBlank(call, _segment),
        Scope = call.Value(_deleted) ? Scope.Deleted : Scope.Base,
    };

    // A script's empty variable must not select everybody.
    private static string? NotBlank(Call call, Option<string> option) =>
        call.Value(option) is { } text && string.IsNullOrWhiteSpace(text)
            ? throw new UsageException($"{option.Name} is empty; allowed: some text, or no {option.Name}")
            : call.Value(option);
}
