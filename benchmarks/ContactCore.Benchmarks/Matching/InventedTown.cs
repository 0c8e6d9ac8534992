using System.Globalization;

namespace ContactCore.Benchmarks.Matching;

/// <summary>
/// Invented persons as a file of CSV, always the same: a fifth of them in families under one roof, a tenth of the records
/// somebody's second or third with one to three errors (a typing error, swapped names, another email, phone or home, nothing), in
/// no order. Names are as unevenly spread as names are.
/// </summary>
public sealed class InventedTown
{
    private const int Surnames = 20_000;
    private const int Cities = 3_000;
    private const double InFamily = 0.2;
    private const double Again = 0.11;

    private static readonly string[] Given =
        ("james,mary,robert,patricia,john,jennifer,michael,linda,david,elizabeth,william,barbara,richard,susan,joseph,jessica,thomas,sarah,charles,"
        + "karen,daniel,nancy,matthew,lisa,anthony,margaret,mark,sandra,steven,ashley,paul,emily,andrew,donna,joshua,michelle,kevin,carol,brian,"
        + "amanda,george,melissa,edward,deborah,ronald,stephanie,timothy,rebecca,jason,laura,jeffrey,helen,ryan,sharon,anna,olga,ivan,marek").Split(',');

    private static readonly string[] Syllables =
        ("an,ber,ston,son,man,hol,wil,kin,ley,ford,ton,mar,tin,ham,el,wood,field,bro,mul,ler,gar,lop,san,ric,har,ris,lew,wal,ker,her,wri,sco,gre,"
        + "bak,ad,nel,car,mit,rob,tur,phil,camp,bel,par,ev,col,ste,mor,cox,war,tor,lin,dal,ros,fen,gil").Split(',');

    private static readonly string[] Streets = "main,oak,park,maple,cedar,elm,lake,hill,church,north,south,spring,river,mill,bridge,grove,forest,school,garden,station".Split(',');
    private static readonly string[] Kinds = ["street", "road", "avenue", "lane", "drive", "court"];
    private static readonly string[] Providers = ["gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "gmx.net", "web.de", "example.org"];

    private readonly Random _random = new(20261126);
    private readonly string[] _surnames;
    private readonly string[] _cities;

    private InventedTown()
    {
        _surnames = Words(Surnames);
        _cities = Words(Cities);
    }

    /// <summary>The file of so many records, made where it is not there.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="records">How many.</param>
    /// <returns>Its path.</returns>
    public static string File(string folder, int records)
    {
        string path = Path.Combine(folder, FormattableString.Invariant($"contactcore_persons_{records}.csv"));
        if (!System.IO.File.Exists(path))
            System.IO.File.WriteAllLines(path, Lines(records));
        return path;
    }

    /// <summary>The lines of the file.</summary>
    public static IEnumerable<string> Lines(int records) =>
        new InventedTown().Persons(records).Select((person, place) => FormattableString.Invariant($"{place},{person}")).Prepend(InventedPerson.Header);

    /// <summary>So many persons, among them some again.</summary>
    public static InventedPerson[] People(int records) => new InventedTown().Persons(records);

    private InventedPerson[] Persons(int count)
    {
        List<InventedPerson> persons = new(count + 2);
        InventedPerson? relative = null;
        while (persons.Count < count)
        {
            relative = Person(relative);
            InventedPerson known = Forget(relative);
            persons.Add(known);
            for (int copies = _random.NextDouble() < Again ? 1 + (_random.Next(5) == 0 ? 1 : 0) : 0; copies > 0; copies--)
                persons.Add(Err(known));
        }

        InventedPerson[] order = [.. persons.Take(count)];
        _random.Shuffle(order);
        return order;
    }

    private InventedPerson Person(InventedPerson? relative)
    {
        string first = Given[Common(Given.Length)];
        if (relative is not null && _random.NextDouble() < InFamily)
        {
            return relative with
            {
                First = first,
                Email = _random.Next(20) == 0 ? relative.Email : Email(first, relative.Last),
                Phone = _random.Next(3) == 0 ? relative.Phone : Phone(),
                Born = Birthday(),
            };
        }

        string last = _surnames[Common(Surnames)];
        return Move(new InventedPerson(first, last, Email(first, last), Phone(), Birthday(), "", "", "", ""));
    }

    private InventedPerson Forget(InventedPerson person) => (person with
    {
        Email = _random.Next(10) == 0 ? "" : person.Email,
        Phone = _random.Next(10) == 0 ? "" : person.Phone,
        Born = _random.Next(10) == 0 ? "" : person.Born,
    });

    private InventedPerson Move(InventedPerson person)
    {
        int city = Common(Cities);
        return person with
        {
            Street = FormattableString.Invariant($"{_random.Next(1, 400)} {Streets[Common(Streets.Length)]} {Kinds[_random.Next(Kinds.Length)]}"),
            City = _cities[city] + "ville",
            Postcode = (10_000 + (city * 27) + _random.Next(20)).ToString(CultureInfo.InvariantCulture),
            State = FormattableString.Invariant($"{(char)('a' + (city % 26))}{(char)('a' + (city * 7 % 26))}"),
        };
    }

    private InventedPerson Err(InventedPerson person)
    {
        for (int errors = 1 + _random.Next(3); errors > 0; errors--)
        {
            person = _random.Next(11) switch
            {
                0 => person with { First = person.Last, Last = person.First },
                1 => person with { First = person.First[..1] },
                2 => Move(person),
                3 => person with { Email = Email(person.First, person.Last) },
                4 => person with { Phone = Phone() },
                5 => person with { Born = "" },
                6 => person with { Last = _surnames[Common(Surnames)] },
                7 => person with { First = Typo(person.First) },
                8 => person with { Last = Typo(person.Last) },
                9 => person with { Email = Typo(person.Email) },
                _ => person with { Street = Typo(person.Street) },
            };
        }

        return person;
    }

    private string Email(string first, string last)
    {
        string local = _random.Next(4) switch
        {
            0 => FormattableString.Invariant($"{first}.{last}{_random.Next(100)}"),
            1 => FormattableString.Invariant($"{first[..1]}{last}{_random.Next(1_000)}"),
            2 => FormattableString.Invariant($"{first}{_random.Next(1_000_000)}"),
            _ => FormattableString.Invariant($"{last}.{first}.{_random.Next(1930, 2010)}"),
        };
        return $"{local}@{Providers[Common(Providers.Length)]}";
    }

    private string Phone() => FormattableString.Invariant($"+1{_random.Next(200, 999)}{_random.Next(2_000_000, 9_999_999)}");

    private string Birthday() => new DateOnly(1935, 1, 1).AddDays(_random.Next(25_500)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Typo(string text) => Typo(text, _random);

    /// <summary>A text with a letter too few, too many, another, or two in each other's place.</summary>
    public static string Typo(string text, Random random)
    {
        if (text.Length < 2)
            return text;
        int place = random.Next(text.Length - 1);
        char letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, letter.ToString()),
            2 => $"{text[..place]}{letter}{text[(place + 1)..]}",
            _ => $"{text[..place]}{text[place + 1]}{text[place]}{text[(place + 2)..]}",
        };
    }

    // The first are the most common.
    private int Common(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2.2));

    private string[] Words(int count)
    {
        HashSet<string> words = [];
        while (words.Count < count)
            words.Add(string.Concat(Enumerable.Range(0, 2 + _random.Next(2)).Select(_ => Syllables[_random.Next(Syllables.Length)])));
        return [.. words];
    }
}
