using System.Text;
using ContactCore.Cli.Seeding.Names;
using ContactCore.Cli.Seeding.People;

namespace ContactCore.Cli.Seeding.Emails;

/// <summary>What stands before the @ of a person's address.</summary>
internal static class LocalPart
{
    // Of the 64 that may be there (RFC 5321, 4.5.3.1.1), some are left for digits and a tag.
    private const int MostOctets = 48;

    public static string Of(Person person, Chance chance)
    {
        // A few have an address in their own letters (RFC 6531), which are up to three octets each.
        if (person.First.Native != person.First.Latin && chance.Percent(4))
        {
            string native = $"{Joined(person.First.Native)}.{Joined(person.Last.Native)}".ToLowerInvariant();
            if (Encoding.UTF8.GetByteCount(native) <= MostOctets)
                return native;
        }

        string first = Letters(person.Names.Plain(person.First.Latin));
        string last = Letters(person.Names.Plain(person.Last.Latin));
        return chance.Below(10) switch
        {
            0 or 1 or 2 => $"{first}.{last}",
            3 => $"{first}{last}",
            4 => $"{first[0]}.{last}",
            5 => $"{first[0]}{last}",
            6 => $"{last}.{first}",
            7 => $"{first}_{last}",
            8 => $"{first}-{last[0]}",
            _ => first,
        };
    }

    private static string Joined(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static string Letters(string latin)
    {
        StringBuilder letters = new(latin.Length);
        foreach (char letter in Spelling.Plain(latin))
        {
            if (char.IsAsciiLetter(letter))
                letters.Append(char.ToLowerInvariant(letter));
        }

        return letters.ToString();
    }
}
