using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContactCore.Channels;
using ContactCore.Cli.Seeding;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Seeding;

/// <summary>The rows of a seed, before any store has them.</summary>
public class SeededRowsTests
{
    private const int Many = 10_000;

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public async Task The_same_seed_makes_the_same_rows_under_each_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(3000, 0.2m, 5));

            string text = string.Join('\n', rows.All.Select(row => string.Join('\t', row.Values)));

            // Also on each machine: whoever changes whom a seed makes writes the new one here.
            Assert.Equal("318ab647bc2baf5d92f6d404f09c3e58", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Another_random_number_makes_other_people()
    {
        SeededRows one = await SeededRows.ReadAsync(new SeedPlan(500, 0.1m, 1));
        SeededRows two = await SeededRows.ReadAsync(new SeedPlan(500, 0.1m, 2));

        Assert.InRange(one.All.Zip(two.All).Count(pair => pair.First["lastName"] == pair.Second["lastName"]), 0, 50);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.1", 1000)]
    [InlineData("0.25", 2500)]
    [InlineData("1", 9990)]
    public async Task As_many_are_duplicates_as_asked_and_each_names_an_earlier_contact(string share, int expected)
    {
        SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(Many, decimal.Parse(share, CultureInfo.InvariantCulture), 1));

        HashSet<string> seen = [];
        int duplicates = 0;
        foreach (string id in rows.Column("externalId"))
        {
            int at = id.IndexOf("-dup-", StringComparison.Ordinal);
            if (at >= 0)
            {
                duplicates++;
                Assert.Contains(id[..at], seen);
            }

            Assert.True(seen.Add(id), id);
        }

        Assert.Equal((Many, expected), (seen.Count, duplicates));
        Assert.Contains($"seed-{Many - expected:D6}", seen);
    }

    [Fact]
    public async Task Duplicates_differ_as_real_ones_do()
    {
        SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(Many, 0.3m, 1));
        Dictionary<string, IReadOnlyDictionary<string, string>> originals = rows.Originals();
        (IReadOnlyDictionary<string, string> First, IReadOnlyDictionary<string, string> Second)[] pairs =
            [.. rows.Duplicates().Select(row => (originals[SeededRows.PersonOf(row)], row))];

        Dictionary<string, int> differing = new[] { "firstName", "lastName", "email", "phone", "address.line1", "address.city", "field:birthDate:date" }
            .ToDictionary(column => column, column => pairs.Count(pair => pair.First[column] != pair.Second[column]));

        Assert.All(differing.Values, count => Assert.InRange(count, pairs.Length / 20, pairs.Length / 2));
        Assert.All(pairs, pair => Assert.True(string.CompareOrdinal(pair.First["createdAt"], pair.Second["createdAt"]) < 0));

        // Something still tells that it is the same person.
        Assert.All(pairs, pair => Assert.Contains(
            pair.First.Keys,
            column => column is "firstName" or "lastName" or "email" or "phone" or "address.line1" or "field:birthDate:date"
                && pair.First[column].Length > 0 && pair.First[column] == pair.Second[column]));
    }

    [Fact]
    public async Task Strangers_share_no_email_and_no_phone()
    {
        SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(Many, 0m, 1));

        // A household is of at most five.
        foreach (string column in (string[])["email", "phone"])
        {
            IEnumerable<IGrouping<string, IReadOnlyDictionary<string, string>>> shared =
                rows.All.Where(row => row[column].Length > 0).GroupBy(row => row[column]).Where(group => group.Skip(1).Any());
            Assert.NotEmpty(shared);
            Assert.All(shared, group => Assert.InRange(group.Max(SeededRows.NumberOf) - group.Min(SeededRows.NumberOf), 1, 4));
        }
    }

    [Fact]
    public async Task Emails_are_of_reserved_domains_and_phones_of_their_country()
    {
        SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(Many, 0.1m, 1));

        Assert.All(
            rows.Column("email").Concat(rows.Column("email2")).Where(email => email.Length > 0),
            email => Assert.Matches(@"(?i)@[a-z]+\.example(\.com|\.net|\.org)?$", email));
        foreach (IReadOnlyDictionary<string, string> row in rows.All.Where(row => row["phone"].Length > 0))
        {
            Assert.True(PhoneNumber.TryParse(row["phone.key"].Length > 0 ? row["phone.key"] : row["phone"], null, out PhoneNumber? phone), row["phone"]);
            if (row["address.country"] is "US" or "CA")
                Assert.Matches(@"^\+1\d{3}55501\d\d$", phone.Key);
        }
    }

    [Fact]
    public async Task Names_come_in_all_scripts()
    {
        SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(Many, 0.1m, 1));

        Dictionary<string, int> scripts = rows.Column("firstName").Concat(rows.Column("lastName"))
            .Where(name => name.Length > 0).CountBy(Scripts.Of).ToDictionary();

        Assert.Equal(
            ["Arabic", "Cyrillic", "Devanagari", "Greek", "Han", "Hangul", "Hebrew", "Kana", "Latin", "Thai"],
            scripts.Keys.Order(StringComparer.Ordinal));
        Assert.All(scripts.Values, count => Assert.InRange(count, 100, 15_000));
    }

    [Fact]
    public async Task Some_refuse_and_some_have_not_confirmed()
    {
        SeededRows rows = await SeededRows.ReadAsync(new SeedPlan(Many, 0m, 1));

        Assert.InRange(rows.Column("email.unsubscribedAt").Count(SeededRows.Is), 400, 700);
        Assert.InRange(rows.Column("email.complainedAt").Count(SeededRows.Is), 30, 90);
        Assert.InRange(rows.Column("email.blacklistedAt").Count(SeededRows.Is), 25, 80);
        Assert.InRange(rows.All.Count(row => row["email.confirmationAskedAt"].Length > 0 && row["email.confirmedAt"].Length == 0), 200, 400);
        Assert.InRange(rows.Column("phone.unsubscribedAt").Count(SeededRows.Is), 30, 100);
        Assert.InRange(rows.Column("phone.blacklistedAt").Count(SeededRows.Is), 8, 50);
    }
}
