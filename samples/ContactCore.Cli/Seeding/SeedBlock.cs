using ContactCore.Cli.Seeding.Differences;
using ContactCore.Cli.Seeding.People;

namespace ContactCore.Cli.Seeding;

/// <summary>
/// Some of the contacts that follow each other, made without those before: people's first contacts in order, and
/// duplicates of them strewn among those behind.
/// </summary>
internal sealed class SeedBlock(SeedPlan plan, Population population)
{
    public const int Size = 1000;

    private readonly CardWriting _writing = new(plan, population);
    private readonly TwinMaking _twins = new(plan, population);

    /// <summary>The cards of a block.</summary>
    /// <param name="from">The first row's number, a multiple of <see cref="Size"/>.</param>
    public IEnumerable<ContactCard> Cards(long from)
    {
        long until = Math.Min(from + Size, plan.Contacts);
        long firstPerson = from - plan.DuplicatesAmong(from);
        int people = (int)(until - plan.DuplicatesAmong(until) - firstPerson);
        Dictionary<int, (ContactCard Card, Household Household, Person Person)> made = [];
        foreach ((int person, int which) in Order(from, people, (int)(until - from) - people))
        {
            if (which == 0)
                made[person] = First(firstPerson + person, made.GetValueOrDefault(person - 1).Household);
            (ContactCard card, Household household, Person of) = made[person];
            yield return which == 0 ? card : _twins.Card(card, household, of, which);
        }
    }

    private (ContactCard Card, Household Household, Person Person) First(long number, Household? before)
    {
        (long place, int member) = population.PlaceOf(number);
        Household household = before?.Number == place ? before : Household.Make(population, plan.Random, place);
        Person person = household.Members[member];
        return (_writing.Card(household, person), household, person);
    }

    // Who comes when: each person's first contact (0), and behind it any further ones, which some people have several of.
    private IEnumerable<(int Person, int Which)> Order(long from, int people, int duplicates)
    {
        Chance chance = Chance.Of(plan.Random, ChanceKind.Order, from);
        int[] counts = new int[people];
        List<int> doubled = [];
        List<(int Place, int Person, int Which)> order = [.. Enumerable.Range(0, people).Select(person => (person, person, 0))];
        for (int i = 0; i < duplicates; i++)
        {
            int person = doubled.Count > 0 && chance.Percent(25) ? chance.Pick(doubled) : chance.Below(people);
            doubled.Add(person);
            order.Add((chance.Between(person, people - 1), person, ++counts[person]));
        }

        return order.OrderBy(row => row.Place).ThenBy(row => row.Which > 0).Select(row => (row.Person, row.Which));
    }
}
