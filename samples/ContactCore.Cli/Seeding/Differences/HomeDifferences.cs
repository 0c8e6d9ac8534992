using ContactCore.Cli.Seeding.People;

namespace ContactCore.Cli.Seeding.Differences;

/// <summary>How addresses differ.</summary>
internal static class HomeDifferences
{
    public static readonly Difference[] All =
    [
        new(14, Moved),
        new(8, Shortened),
        new(5, OtherHouse),
        new(5, NoFlat),
        new(5, OtherPostcode),
        new(5, CityForForeigners),
        new(5, StreetMisspelt),
        new(9, None),
    ];

    // All of a household that moved move to one place.
    private static bool Moved(Twin twin, Chance chance)
    {
        CardWriting.WriteHome(twin.Card, twin.Household.NextHome, twin.Card.TimeZone.Length > 0);
        return true;
    }

    private static bool Shortened(Twin twin, Chance chance)
    {
        string before = twin.Card.Line1;
        foreach ((string whole, string part) in twin.Household.Home.Country.Shortened)
            twin.Card.Line1 = twin.Card.Line1.Replace(whole, part, StringComparison.Ordinal);
        return twin.Card.Line1 != before;
    }

    private static bool OtherHouse(Twin twin, Chance chance)
    {
        string before = twin.Card.Line1;
        twin.Card.Line1 = Typo.InDigits(before, chance);
        return twin.Card.Line1 != before;
    }

    private static bool NoFlat(Twin twin, Chance chance)
    {
        bool had = twin.Card.Line2.Length > 0;
        twin.Card.Line2 = "";
        return had;
    }

    private static bool OtherPostcode(Twin twin, Chance chance)
    {
        string before = twin.Card.PostalCode;
        twin.Card.PostalCode = chance.Percent(40) ? "" : Typo.InDigits(before, chance);
        return twin.Card.PostalCode != before;
    }

    private static bool CityForForeigners(Twin twin, Chance chance)
    {
        Home home = twin.Household.Home;
        if (twin.Card.City != home.City.Name.Native || home.City.Name.Latin == home.City.Name.Native)
            return false;
        twin.Card.City = home.City.Name.Latin;
        if (chance.Percent(50))
            twin.Card.Line1 = home.Country.Style.Line(home.Street.Latin, home.House);
        return true;
    }

    private static bool StreetMisspelt(Twin twin, Chance chance)
    {
        string before = twin.Card.Line1;
        twin.Card.Line1 = Typo.In(before, chance);
        return twin.Card.Line1 != before;
    }

    private static bool None(Twin twin, Chance chance)
    {
        bool had = twin.Card.City.Length > 0;
        ContactCard card = twin.Card;
        (card.Line1, card.Line2, card.City, card.Region, card.PostalCode) = ("", "", "", "", "");
        return had;
    }
}
