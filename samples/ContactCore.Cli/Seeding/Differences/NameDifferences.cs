using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Differences;

/// <summary>How names differ.</summary>
internal static class NameDifferences
{
    public static readonly Difference[] All =
    [
        new(14, Misspelt),
        new(14, Nickname),
        new(10, InOtherLetters),
        new(4, Initial),
        new(4, Swapped),
        new(4, SecondName),
        new(5, OtherCase),
        new(5, OtherSurname),
        new(2, NoFirstName),
    ];

    private static bool Misspelt(Twin twin, Chance chance)
    {
        bool first = chance.Percent(40);
        string before = first ? twin.Card.FirstName : twin.Card.LastName;
        string after = Typo.In(before, chance);
        if (first)
            twin.Card.FirstName = after;
        else
            twin.Card.LastName = after;
        return after != before;
    }

    // The other way round where the first contact had the nickname.
    private static bool Nickname(Twin twin, Chance chance)
    {
        string given = twin.Person.First.Native;
        IReadOnlyList<string> nicknames = twin.Person.Names.Nicknames.Of(twin.Person.First);
        if (nicknames.Count == 0)
            return false;
        twin.Card.FirstName = twin.Card.FirstName == given ? chance.Pick(nicknames) : given;
        return true;
    }

    // Without marks, in Latin letters, or in kana.
    private static bool InOtherLetters(Twin twin, Chance chance)
    {
        (Spelling first, Spelling last) = (twin.Person.First, twin.Person.Last);
        string before = twin.Card.FirstName + twin.Card.LastName;
        if (first.Reading is { } reading && last.Reading is { } readingOfLast && chance.Percent(60))
            (twin.Card.FirstName, twin.Card.LastName) = (reading, readingOfLast);
        else
            (twin.Card.FirstName, twin.Card.LastName) = (Plain(twin, first, chance), Plain(twin, last, chance));
        return twin.Card.FirstName + twin.Card.LastName != before;
    }

    private static string Plain(Twin twin, Spelling name, Chance chance) =>
        chance.Percent(50) ? twin.Person.Names.Plain(name.Latin) : Spelling.Plain(name.Latin);

    private static bool Initial(Twin twin, Chance chance)
    {
        string first = twin.Card.FirstName;
        if (first.Length < 2 || !char.IsUpper(first[0]))
            return false;
        twin.Card.FirstName = chance.Percent(50) ? $"{first[0]}." : first[..1];
        return true;
    }

    private static bool Swapped(Twin twin, Chance chance)
    {
        (twin.Card.FirstName, twin.Card.LastName) = (twin.Card.LastName, twin.Card.FirstName);
        return twin.Card.FirstName != twin.Card.LastName;
    }

    private static bool SecondName(Twin twin, Chance chance)
    {
        string first = twin.Card.FirstName;
        if (first.Length == 0 || !char.IsUpper(first[0]))
            return false;
        string second = twin.Person.Names.First(chance, twin.Person.IsWoman).Native;
        twin.Card.FirstName = chance.Percent(70) ? $"{first} {second[0]}." : $"{first} {second}";
        return true;
    }

    private static bool OtherCase(Twin twin, Chance chance)
    {
        (string first, string last) = (twin.Card.FirstName, twin.Card.LastName);
        (twin.Card.FirstName, twin.Card.LastName) = chance.Percent(50)
            ? (first.ToUpperInvariant(), last.ToUpperInvariant())
            : (first.ToLowerInvariant(), last.ToLowerInvariant());
        return twin.Card.FirstName != first || twin.Card.LastName != last;
    }

    // Married, divorced, or both names with a hyphen.
    private static bool OtherSurname(Twin twin, Chance chance)
    {
        if (!twin.Person.IsWoman || twin.Person.Names.CouplesOfOneName < 50)
            return false;
        string other = twin.Person.Names.Feminine(twin.Person.Names.Surname(chance)).Native;
        twin.Card.LastName = chance.Percent(30) ? $"{twin.Person.Last.Native}-{other}" : other;
        return true;
    }

    private static bool NoFirstName(Twin twin, Chance chance)
    {
        bool had = twin.Card.FirstName.Length > 0;
        twin.Card.FirstName = "";
        return had;
    }
}
