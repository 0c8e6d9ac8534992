using ContactCore.Contacts;
using ContactCore.Standings;

namespace ContactCore.Cli.Output;

/// <summary>A contact on one line, for a list.</summary>
internal static class ContactLine
{
    private const int NameWidth = 28;

    public static string Of(Contact contact)
    {
        string addresses = string.Join(", ", contact.Channels.Select(Of));
        string state = contact.State == ContactState.Live ? "" : $"  [{contact.State.ToString().ToLowerInvariant()}]";
        return Printable.Line($"{contact.Id}  {(contact.FullName ?? contact.ExternalId ?? "—").PadRight(NameWidth)}  {addresses}{state}").TrimEnd();
    }

    // Active goes without saying.
    public static string Of(Channel channel) => channel.State.Status == AddressStatus.Active
        ? channel.Address.Text
        : $"{channel.Address.Text} ({channel.State.Status})";
}
