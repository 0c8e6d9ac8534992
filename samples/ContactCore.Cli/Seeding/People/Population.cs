using ContactCore.Cli.Seeding.Phones;
using ContactCore.Cli.Seeding.Places;

namespace ContactCore.Cli.Seeding.People;

/// <summary>
/// Which household a person belongs to, and in which country it is. Both are counted off rather than drawn, so that any
/// person is found without those before, and no two strangers get one phone.
/// </summary>
internal sealed class Population
{
    // Sizes of households as they follow each other; their number shares no factor with the countries' weights.
    private const string Sizes = "12134215213112412351212341251312142132113521214";

    private readonly Country[] _countries;
    private readonly int[] _firstPerson;
    private readonly long[] _firstAsker;
    private readonly int[] _householdOf;
    private readonly Dictionary<Country, long> _askersInRound;
    private readonly long _rounds;

    /// <summary>Counts off a population.</summary>
    /// <param name="people">How many there are.</param>
    public Population(long people)
    {
        _countries = InTurn([.. Countries.All.SelectMany(country => Enumerable.Repeat(country, country.Weight))]);
        int households = _countries.Length * Sizes.Length;
        _firstPerson = new int[households + 1];
        _firstAsker = new long[households];
        _askersInRound = Countries.All.ToDictionary(country => country, _ => 0L);
        List<int> householdOf = [];
        for (int household = 0; household < households; household++)
        {
            int size = SizeOf(household);
            householdOf.AddRange(Enumerable.Repeat(household, size));
            _firstPerson[household + 1] = householdOf.Count;
            _firstAsker[household] = _askersInRound[CountryOf(household)];
            _askersInRound[CountryOf(household)] += size + 1;
        }

        _householdOf = [.. householdOf];
        _rounds = (people / _householdOf.Length) + 1;
    }

    /// <summary>The household that a person belongs to, and which of its members it is.</summary>
    public (long Household, int Member) PlaceOf(long person)
    {
        (long round, long rest) = Math.DivRem(person, _householdOf.Length);
        int household = _householdOf[rest];
        return ((round * _firstAsker.Length) + household, (int)rest - _firstPerson[household]);
    }

    /// <summary>The first person of a household.</summary>
    public long FirstPersonOf(long household)
    {
        (long round, long rest) = Math.DivRem(household, _firstAsker.Length);
        return (round * _householdOf.Length) + _firstPerson[rest];
    }

    public static int SizeOf(long household) => Sizes[(int)(household % Sizes.Length)] - '0';

    public Country CountryOf(long household) => _countries[household % _countries.Length];

    /// <summary>A member's own phone, or the household's, which comes behind those of its members; null where the country's are used up.</summary>
    public PhoneLine? PhoneOf(long household, int member)
    {
        (long round, long rest) = Math.DivRem(household, _firstAsker.Length);
        Country country = CountryOf(household);
        long inRound = _askersInRound[country];
        return country.Phones.Line((round * inRound) + _firstAsker[rest] + member, _rounds * inRound);
    }

    // Each country's households spread over the turn.
    private static Country[] InTurn(Country[] sorted) =>
        [.. Enumerable.Range(0, sorted.Length).Select(i => sorted[i * 49 % sorted.Length])];
}
