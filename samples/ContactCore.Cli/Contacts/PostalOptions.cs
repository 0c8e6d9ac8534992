using System.CommandLine;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Postal;

namespace ContactCore.Cli.Contacts;

/// <summary>An option for each part of a postal address.</summary>
internal static class PostalOptions
{
    private static readonly (Option<string> Option, Func<PostalAddress, string, PostalAddress> Set)[] Parts =
    [
        (Part("--line1", "Street and house"), (address, text) => address with { Line1 = text }),
        (Part("--line2", "What the first line had no room for"), (address, text) => address with { Line2 = text }),
        (Part("--city", "City, town or village"), (address, text) => address with { City = text }),
        (Part("--state", "State, county or province"), (address, text) => address with { Region = text }),
        (Part("--postal-code", "Postal code"), (address, text) => address with { PostalCode = text }),
        (Part("--country", "Country"), (address, text) => address with { Country = text }),
    ];

    public static void AddTo(Command command)
    {
        foreach ((Option<string> option, _) in Parts)
            command.Add(option);
    }

    public static IEnumerable<Func<ContactProfile, ContactProfile>> Read(Call call) =>
        from part in Parts
        let text = call.Value(part.Option)
        where text is not null
        select (Func<ContactProfile, ContactProfile>)(profile => profile with { Address = part.Set(profile.Address, text) });

    private static Option<string> Part(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };
}
