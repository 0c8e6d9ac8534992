namespace ContactCore.Cli.Seeding.Differences;

/// <summary>How emails differ.</summary>
internal static class EmailDifferences
{
    public static readonly Difference[] All =
    [
        new(18, Another),
        new(5, TheOneAtWork),
        new(4, Tagged),
        new(5, OtherCase),
        new(6, None),
        new(3, Misspelt),
    ];

    private static bool Another(Twin twin, Chance chance)
    {
        twin.Card.Email = twin.Person.LaterEmail(twin.Which - 1, chance);
        twin.Card.EmailFacts = Refusals.Refusing.OfEmail(twin.Card.CreatedAt, chance);
        return true;
    }

    private static bool TheOneAtWork(Twin twin, Chance chance)
    {
        if (twin.Card.WorkEmail.Length == 0)
            return false;
        (twin.Card.Email, twin.Card.WorkEmail) = (twin.Card.WorkEmail, "");
        return true;
    }

    // Behind a plus stands what the provider ignores.
    private static bool Tagged(Twin twin, Chance chance)
    {
        int at = twin.Card.Email.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return false;
        twin.Card.Email = twin.Card.Email.Insert(at, chance.Percent(50) ? "+shop" : "+news");
        return true;
    }

    private static bool OtherCase(Twin twin, Chance chance)
    {
        string before = twin.Card.Email;
        twin.Card.Email = before.ToUpperInvariant();
        return before.Length > 0;
    }

    private static bool None(Twin twin, Chance chance)
    {
        bool had = twin.Card.Email.Length > 0;
        (twin.Card.Email, twin.Card.WorkEmail) = ("", "");
        return had;
    }

    private static bool Misspelt(Twin twin, Chance chance)
    {
        int at = twin.Card.Email.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return false;
        string local = twin.Card.Email[..at];
        string name = local.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string wrong = Typo.In(name, chance);
        twin.Card.Email = wrong + twin.Card.Email[name.Length..];
        return wrong != name;
    }
}
