using ContactCore.Cli.Seeding.Phones;

namespace ContactCore.Cli.Seeding.Differences;

/// <summary>How phones differ.</summary>
internal static class PhoneDifferences
{
    public static readonly Difference[] All =
    [
        new(8, WrittenOtherwise),
        new(7, TheHouseholds),
        new(9, None),
    ];

    private static bool WrittenOtherwise(Twin twin, Chance chance)
    {
        if (twin.Card.Phone.Line is not { } line)
            return false;
        PhoneEntry before = twin.Card.Phone;
        twin.Card.Phone = before.Text == line.E164 ? new PhoneEntry(line, line.International, "") : PhoneEntry.Plain(line);
        return true;
    }

    private static bool TheHouseholds(Twin twin, Chance chance)
    {
        if (twin.Population.PhoneOf(twin.Household.Number, twin.Household.Members.Count) is not { } line || line == twin.Card.Phone.Line)
            return false;
        (twin.Card.Phone, twin.Card.HomePhone) = (PhoneEntry.Of(line, chance), PhoneEntry.None);
        return true;
    }

    private static bool None(Twin twin, Chance chance)
    {
        bool had = twin.Card.Phone.Line is not null;
        (twin.Card.Phone, twin.Card.HomePhone) = (PhoneEntry.None, PhoneEntry.None);
        return had;
    }
}
