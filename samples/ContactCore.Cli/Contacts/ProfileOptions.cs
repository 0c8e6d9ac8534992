using System.CommandLine;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Locales;
using ContactCore.Values;

namespace ContactCore.Cli.Contacts;

/// <summary>An option for each thing that a profile holds. Only those that are given change it; an empty one clears.</summary>
internal sealed class ProfileOptions
{
    private readonly Option<string> _externalId = Text("--external-id", "The host's own key", "KEY");
    private readonly Option<string> _first = Text("--first", "First name", "NAME");
    private readonly Option<string> _last = Text("--last", "Last name", "NAME");
    private readonly Option<string[]> _emails = Texts("--email", "An email; may be repeated, the first is the primary one", "ADDRESS");
    private readonly Option<string[]> _phones = Texts("--phone", "A phone; may be repeated, the first is the primary one", "NUMBER");
    private readonly Option<string> _region = Text("--region", "The region of phones without a country code, such as GB", "CODE");
    private readonly Option<string[]> _categories = Texts("--category", "A subscription category; may be repeated", "NAME");
    private readonly Option<string> _language = Text("--language", "The language to write in, such as de or pt-BR", "TAG");
    private readonly Option<string> _timeZone = Text("--time-zone", "The zone of the person's clock, such as Europe/London", "NAME");
    private readonly Option<string[]> _fields = Texts("--field", "An additional field; may be repeated", "NAME=VALUE");

    public ProfileOptions(Command command)
    {
        foreach (Option option in (Option[])[_externalId, _first, _last, _emails, _phones, _region, _categories, _language, _timeZone, _fields])
            command.Add(option);
        PostalOptions.AddTo(command);
    }

    /// <summary>What the options say, read before any store is opened, as a change of a profile.</summary>
    public ProfileChange Read(Call call)
    {
        string? region = call.Value(_region) is { Length: > 0 } code ? RegionCode.Parse(code).Value : null;
        return new ProfileChange
        {
            Parts =
            [
                .. Part(call, _externalId, (profile, text) => profile with { ExternalId = text }),
                .. Part(call, _first, (profile, text) => profile with { FirstName = text }),
                .. Part(call, _last, (profile, text) => profile with { LastName = text }),
                .. Parts(call, _emails, EmailAddress.Parse, (profile, list) => profile with { Emails = list }),
                .. Parts(call, _phones, text => PhoneNumber.Parse(text, region), (profile, list) => profile with { Phones = list }),
                .. Parts(call, _categories, text => text, (profile, list) => profile with { Categories = list }),
                .. Part(call, _language, LanguageTag.Parse, (profile, tag) => profile with { Language = tag }),
                .. Part(call, _timeZone, TimeZoneId.Parse, (profile, zone) => profile with { TimeZone = zone }),
                .. PostalOptions.Read(call),
            ],
            Fields = [.. (call.Value(_fields) ?? []).Select(FieldAssignment.Read)],
        };
    }

    private static IEnumerable<Func<ContactProfile, ContactProfile>> Part(
        Call call, Option<string> option, Func<ContactProfile, string, ContactProfile> set) =>
        Part(call, option, text => text, (profile, text) => set(profile, text ?? ""));

    private static IEnumerable<Func<ContactProfile, ContactProfile>> Part<T>(
        Call call, Option<string> option, Func<string, T> parse, Func<ContactProfile, T?, ContactProfile> set)
        where T : class
    {
        if (call.Value(option) is not { } text)
            return [];
        T? value = string.IsNullOrWhiteSpace(text) ? null : parse(text);
        return [profile => set(profile, value)];
    }

    private static IEnumerable<Func<ContactProfile, ContactProfile>> Parts<T>(
        Call call, Option<string[]> option, Func<string, T> parse, Func<ContactProfile, ValueList<T>, ContactProfile> set)
    {
        if (!call.Has(option))
            return [];
        ValueList<T> list = (call.Value(option) ?? []).Where(text => !string.IsNullOrWhiteSpace(text)).Select(parse).ToValueList();
        return [profile => set(profile, list)];
    }

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };

    private static Option<string[]> Texts(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };
}
