using System.CommandLine;
using System.Globalization;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Settings;

namespace ContactCore.Cli.Settings;

/// <summary><c>settings</c>: the account's, shown and changed.</summary>
internal sealed class SettingsCommand : AppCommand
{
    private const string None = "none";

    private readonly Option<string> _limit = new("--contact-limit") { Description = "How many contacts may be sent to, the earliest first", HelpName = $"N|{None}" };

    public SettingsCommand() : base("settings", "Shows the account's settings, or changes them", "settings --contact-limit 10000") => Add(_limit);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        AccountSettings settings = call.Value(_limit) is { } limit
            ? await ChangedAsync(call, limit, cancellationToken)
            : await (await call.OpenToReadAsync(cancellationToken)).Settings.GetAsync(cancellationToken);
        call.Answers.Write(
            json =>
            {
                json.WriteString("timeZone", settings.TimeZone.Value);
                json.WriteString("defaultRegion", settings.DefaultRegion?.Value);
                if (settings.ContactLimit is { } set)
                    json.WriteNumber("contactLimit", set);
                else
                    json.WriteNull("contactLimit");
            },
            () => $"""
                time zone       {settings.TimeZone.Value}
                default region  {settings.DefaultRegion?.Value ?? None}
                contact limit   {settings.ContactLimit?.ToString(CultureInfo.InvariantCulture) ?? None}
                """);
    }

    private static async Task<AccountSettings> ChangedAsync(Call call, string limit, CancellationToken cancellationToken)
    {
        int? wanted = limit == None ? null
            : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : throw new UsageException($"--contact-limit is '{limit}'; allowed: a number from 1, or {None}");
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        return await book.Settings.ChangeAsync(settings => settings with { ContactLimit = wanted }, cancellationToken);
    }
}
