using System.Globalization;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Invented;

/// <summary>
/// Invented people of a town: families under one roof with one surname and now and then one phone or email, twins, people who
/// moved, nicknames, missing values; a tenth of the records are somebody's second or third, with one to three errors.
/// </summary>
internal sealed class Town
{
    private const double InFamily = 0.35;
    private const double Again = 0.11;

    private static readonly string[] Given =
    [
        "james", "mary", "robert", "patricia", "john", "jennifer", "michael", "linda", "david", "elizabeth", "william", "barbara", "richard",
        "susan", "joseph", "jessica", "thomas", "sarah", "charles", "karen", "daniel", "nancy", "matthew", "lisa", "anthony", "margaret", "mark",
        "sandra", "steven", "ashley", "paul", "emily", "andrew", "donna", "joshua", "michelle", "kevin", "carol", "brian", "amanda", "george",
        "melissa", "edward", "deborah", "ronald", "stephanie", "timothy", "rebecca", "jason", "laura", "jeffrey", "helen", "ryan", "sharon",
    ];

    private static readonly Dictionary<string, string[]> Nicknames = new()
    {
        ["james"] = ["jim", "jimmy"], ["robert"] = ["bob", "rob"], ["william"] = ["bill", "will"], ["richard"] = ["dick", "rick"],
        ["elizabeth"] = ["liz", "beth"], ["michael"] = ["mike"], ["jennifer"] = ["jen"], ["thomas"] = ["tom"], ["joseph"] = ["joe"],
        ["margaret"] = ["peggy", "maggie"], ["daniel"] = ["dan"], ["matthew"] = ["matt"], ["anthony"] = ["tony"], ["steven"] = ["steve"],
        ["patricia"] = ["pat", "trish"], ["edward"] = ["ed", "ted"], ["susan"] = ["sue"], ["deborah"] = ["debbie"], ["andrew"] = ["andy"],
    };

    private static readonly string[] Syllables =
    [
        "an", "ber", "ston", "son", "man", "hol", "wil", "kin", "ley", "ford", "ton", "mar", "tin", "ham", "el", "wood", "field", "bro", "mul",
        "ler", "gar", "lop", "san", "ric", "har", "ris", "lew", "wal", "ker", "her", "wri", "sco", "gre", "bak", "ad", "nel", "car", "mit",
        "rob", "tur", "phil", "camp", "bel", "par", "ev", "col", "ste", "mor", "cox", "war", "tor", "lin", "dal", "ros", "fen", "gil",
    ];

    private static readonly string[] Streets = ["main", "oak", "park", "maple", "cedar", "elm", "lake", "hill", "church", "north", "south", "spring", "river", "mill", "bridge", "grove", "forest", "school", "garden", "station"];
    private static readonly string[] Providers = ["gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "gmx.net", "example.org"];

    private readonly Random _random;
    private readonly string[] _surnames;
    private readonly string[] _cities;
    private readonly HashSet<string> _emails = [];

    private Town(int seed)
    {
        _random = new Random(seed);
        _surnames = Words(3_000, 2);
        _cities = [.. Words(150, 2).Select(city => city + "ville")];
    }

    /// <summary>So many records, in no order.</summary>
    public static KnownSet Of(int records, int seed) => new Town(seed).Invent(records);

    private KnownSet Invent(int count)
    {
        List<(string Person, string?[] Values)> records = [];
        string?[]? relative = null;
        for (int person = 0; records.Count < count; person++)
        {
            string?[] values = Person(relative);
            relative = [.. values];
            Blank(values);
            string name = person.ToString(CultureInfo.InvariantCulture);
            records.Add((name, values));
            for (int copies = _random.NextDouble() < Again ? 1 + (_random.Next(5) == 0 ? 1 : 0) : 0; copies > 0; copies--)
                records.Add((name, Copy(values)));
        }

        (string Person, string?[] Values)[] order = [.. records.Take(count)];
        _random.Shuffle(order);
        return KnownSet.Of(
            ["first_name", "last_name", "email", "phone", "dob", "street", "city", "postcode"],
            [.. order.Select((record, i) => new RecordRow(FormattableString.Invariant($"r{i}"), record.Values))],
            [.. order.Select(record => record.Person)]);
    }

    private string?[] Person(string?[]? relative)
    {
        string first = Given[Common(Given.Length)];
        bool isInFamily = relative is not null && _random.NextDouble() < InFamily;
        string last = isInFamily ? relative![1]! : _surnames[Common(_surnames.Length)];
        (string street, string city, string postcode) = isInFamily ? (relative![5]!, relative[6]!, relative[7]!) : Home();
        return
        [
            first,
            last,
            isInFamily && _random.Next(20) == 0 ? relative![2] : Email(first, last),
            isInFamily && _random.Next(3) == 0 ? relative![3] : Phone(),
            isInFamily && _random.Next(40) == 0 ? relative![4] : Birth(),
            street,
            city,
            postcode,
        ];
    }

    private void Blank(string?[] values)
    {
        for (int column = 2; column < 5; column++)
            values[column] = _random.Next(10) == 0 ? null : values[column];
        if (_random.Next(10) == 0)
            values[5] = values[6] = values[7] = null;
    }

    private string?[] Copy(string?[] original)
    {
        string?[] copy = [.. original];
        for (int errors = 1 + _random.Next(3); errors > 0; errors--)
        {
            int column = _random.Next(8);
            switch (_random.Next(6))
            {
                case 0:
                    (copy[0], copy[1]) = (copy[1], copy[0]);
                    break;
                case 1:
                    copy[0] = copy[0] is { } name && Nicknames.TryGetValue(name, out string[]? nicknames) ? nicknames[_random.Next(nicknames.Length)] : copy[0]?[..1];
                    break;
                case 2:
                    (copy[5], copy[6], copy[7]) = Home();
                    break;
                case 3 when column is > 1 and < 5:
                    copy[column] = column == 2 ? Email(copy[0]!, copy[1]!) : column == 3 ? Phone() : null;
                    break;
                default:
                    copy[column] = copy[column] is { Length: > 1 } text ? Typo(text) : null;
                    break;
            }
        }

        return copy;
    }

    private (string Street, string City, string Postcode) Home()
    {
        int city = Common(_cities.Length);
        return (
            FormattableString.Invariant($"{_random.Next(1, 300)} {Streets[Common(Streets.Length)]} {(_random.Next(2) == 0 ? "street" : "road")}"),
            _cities[city],
            FormattableString.Invariant($"{10_000 + (city * 37) + _random.Next(20)}"));
    }

    private string Email(string first, string last)
    {
        string email;
        do
        {
            string local = _random.Next(4) switch
            {
                0 => $"{first}.{last}",
                1 => FormattableString.Invariant($"{first[..1]}{last}{_random.Next(1_000)}"),
                2 => FormattableString.Invariant($"{first}{_random.Next(100_000)}"),
                _ => FormattableString.Invariant($"{last}.{first}{_random.Next(100)}"),
            };
            email = $"{local}@{Providers[Common(Providers.Length)]}";
        }
        while (!_emails.Add(email));
        return email;
    }

    private string Phone() => FormattableString.Invariant($"+1{_random.Next(200, 999)}{_random.Next(2_000_000, 9_999_999)}");

    private string Birth() => new DateOnly(_random.Next(1935, 2006), 1, 1).AddDays(_random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Typo(string text)
    {
        int at = _random.Next(text.Length - 1);
        char letter = char.IsDigit(text[at]) ? (char)('0' + _random.Next(10)) : (char)('a' + _random.Next(26));
        return _random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, letter.ToString()),
            2 => text.Remove(at, 1).Insert(at, letter.ToString()),
            _ => text.Remove(at, 1).Insert(at + 1, text[at].ToString()),
        };
    }

    // The first of a list are the most common ones.
    private int Common(int count) => (int)(count * Math.Pow(_random.NextDouble(), 1.8));

    private string[] Words(int count, int syllables)
    {
        HashSet<string> words = [];
        while (words.Count < count)
            words.Add(string.Concat(Enumerable.Range(0, syllables + _random.Next(2)).Select(_ => Syllables[_random.Next(Syllables.Length)])));
        return [.. words];
    }
}
