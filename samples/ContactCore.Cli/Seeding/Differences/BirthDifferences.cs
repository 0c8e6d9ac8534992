namespace ContactCore.Cli.Seeding.Differences;

/// <summary>How birth dates differ.</summary>
internal static class BirthDifferences
{
    public static readonly Difference[] All =
    [
        new(10, None),
        new(4, DayAndMonthSwapped),
        new(3, OtherYear),
    ];

    private static bool None(Twin twin, Chance chance)
    {
        bool had = twin.Card.Born is not null;
        twin.Card.Born = null;
        return had;
    }

    private static bool DayAndMonthSwapped(Twin twin, Chance chance)
    {
        if (twin.Card.Born is not { Day: <= 12 } born || born.Day == born.Month)
            return false;
        twin.Card.Born = new DateOnly(born.Year, born.Day, born.Month);
        return true;
    }

    private static bool OtherYear(Twin twin, Chance chance)
    {
        if (twin.Card.Born is not { } born)
            return false;
        twin.Card.Born = born.AddYears(chance.Percent(50) ? chance.Between(1, 3) : -10);
        return true;
    }
}
