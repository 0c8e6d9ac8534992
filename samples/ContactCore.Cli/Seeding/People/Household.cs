using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.People;

/// <summary>People who live together: couples, families with grown children, flatmates.</summary>
/// <param name="Number">Which of all households.</param>
/// <param name="Home">Where they live.</param>
/// <param name="NextHome">Where they live since they moved.</param>
/// <param name="Members">The people.</param>
internal sealed record Household(long Number, Home Home, Home NextHome, IReadOnlyList<Person> Members)
{
    // The age from which people are contacts, at the end of the last year that anybody is created in.
    private const int LastBirthYear = 2008;

    public static Household Make(Population population, long random, long number)
    {
        Chance chance = Chance.Of(random, ChanceKind.Household, number);
        int size = Population.SizeOf(number);
        long first = population.FirstPersonOf(number);
        Home home = Home.Make(population.CountryOf(number), chance);
        List<Person> members = [];
        int kind = chance.Below(100);
        for (int member = 0; member < size; member++)
            members.Add(Member(chance, first + member, home, members, size, kind));
        Home next = Home.Make(home.Country, Chance.Of(random, ChanceKind.NextHome, number));
        return new Household(number, home, next, members);
    }

    private static Person Member(Chance chance, long number, Home home, List<Person> before, int size, int kind)
    {
        bool flatmates = size > 1 && kind < 12;
        bool couple = kind >= (size == 2 ? 22 : 30);
        if (before.Count == 0 || flatmates)
            return Adult(chance, number, before.Count, chance.Pick(home.Country.Names), size == 1 || flatmates ? LastBirthYear : 1987);
        return before.Count == 1 && couple ? Partner(chance, number, before[0]) : Child(chance, number, before, couple);
    }

    private static Person Adult(Chance chance, long number, int member, NameSet names, int lastYear)
    {
        bool woman = chance.Percent(50);
        Spelling first = names.First(chance, woman);
        return new Person(number, member, names, woman, first, names.Surname(chance), Day(chance, chance.Between(1940, lastYear)));
    }

    private static Person Partner(Chance chance, long number, Person first)
    {
        NameSet names = first.Names;
        bool woman = first.IsWoman == chance.Percent(3);
        Spelling family = chance.Percent(names.CouplesOfOneName) ? first.Family : names.Surname(chance);
        int year = Math.Min(first.Born.Year + chance.Between(-6, 6), LastBirthYear);
        return new Person(number, 1, names, woman, names.First(chance, woman), family, Day(chance, year));
    }

    // Now and then twins, and sons who are called like their father.
    private static Person Child(Chance chance, long number, List<Person> before, bool couple)
    {
        Person parent = before[0];
        NameSet names = parent.Names;
        bool woman = chance.Percent(50);
        DateOnly born = before.Count > (couple ? 2 : 1) && chance.Percent(5)
            ? before[^1].Born
            : Day(chance, Math.Min(parent.Born.Year + chance.Between(20, 38), LastBirthYear));
        Spelling first = !woman && !parent.IsWoman && chance.Percent(4) ? parent.First : names.First(chance, woman);
        for (int tries = 0; tries < 3 && before.Skip(1).Any(other => other.First == first); tries++)
            first = names.First(chance, woman);
        return new Person(number, before.Count, names, woman, first, parent.Family, born);
    }

    private static DateOnly Day(Chance chance, int year) => new DateOnly(year, 1, 1).AddDays(chance.Below(365));
}
