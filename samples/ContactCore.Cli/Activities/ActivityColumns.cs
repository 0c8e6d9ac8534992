using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Importing;
using ContactCore.Locales;
using ContactCore.Time;

namespace ContactCore.Cli.Activities;

/// <summary>Where a file has what a report needs, by the names of its columns.</summary>
internal sealed class ActivityColumns
{
    private static readonly string[] Needed = ["contact", "channel", "message", "sentAt", "status"];
    private static readonly string[] Optional = ["language", "hostKey", "statusAt", "permanent", "address"];

    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    public ActivityColumns(string file, IReadOnlyList<string> header)
    {
        for (int i = 0; i < header.Count; i++)
            _places.TryAdd(header[i], i);
        string[] missing = [.. Needed.Where(column => !_places.ContainsKey(column))];
        if (missing.Length > 0)
            throw new RefusedException($"{file} has no column {string.Join(", ", missing)}; allowed: {string.Join(", ", Needed)}, and if they are known {string.Join(", ", Optional)}");
    }

    /// <exception cref="ContactCore.Errors.InvalidValueException">A cell cannot be read.</exception>
    public NewActivity Read(Row row)
    {
        MessageChannel channel = ActivityWords.Channel(Cell(row, "channel") ?? "");
        return new NewActivity
        {
            ExternalId = Cell(row, "contact"),
            Channel = channel,
            Message = Cell(row, "message") ?? "",
            Language = Cell(row, "language") is { } language ? LanguageTag.Parse(language) : null,
            SentAt = InstantText.Parse(Cell(row, "sentAt") ?? "", "sentAt"),
            Status = ActivityWords.Status(Cell(row, "status") ?? ""),
            StatusAt = Cell(row, "statusAt") is { } at ? InstantText.Parse(at, "statusAt") : null,
            IsPermanent = ActivityWords.Flag(Cell(row, "permanent") ?? "", "permanent"),
            HostKey = Cell(row, "hostKey"),
            Address = Cell(row, "address") is { } address ? Address(channel, address) : null,
        };
    }

    private static ChannelAddress Address(MessageChannel channel, string text) => channel switch
    {
        MessageChannel.MobilePush => PushToken.Parse(ChannelKind.MobilePush, text),
        MessageChannel.WebPush => PushToken.Parse(ChannelKind.WebPush, text),
        MessageChannel.Sms or MessageChannel.Viber or MessageChannel.WhatsApp => PhoneNumber.Parse(text),
        _ => EmailAddress.Parse(text),
    };

    private string? Cell(Row row, string column) =>
        _places.TryGetValue(column, out int place) && row.Cells[place].Trim() is { Length: > 0 } text ? text : null;
}
