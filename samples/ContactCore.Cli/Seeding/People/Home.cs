using System.Globalization;
using ContactCore.Cli.Seeding.Names;
using ContactCore.Cli.Seeding.Places;

namespace ContactCore.Cli.Seeding.People;

/// <summary>Where a household lives.</summary>
internal sealed record Home(Country Country, City City, Spelling Street, string House, string? Flat, string Postcode)
{
    public string Line1 => Country.Style.Line(Street.Native, House);

    public static Home Make(Country country, Chance chance)
    {
        City city = chance.PickEarly(country.Cities);
        Spelling street = country.Streets.Pick(chance);
        string house = country.Style.Parts == 1
            ? Digits(chance.Between(1, 180)) + (chance.Percent(8) ? "a" : "")
            : string.Join('-', Enumerable.Range(0, country.Style.Parts).Select(_ => Digits(chance.Between(1, 28))));
        string? flat = chance.Percent(25) ? Pattern.Fill(country.Flat, chance) : null;
        return new Home(country, city, street, house, flat, Pattern.Fill(chance.Pick(city.Postcodes), chance));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
