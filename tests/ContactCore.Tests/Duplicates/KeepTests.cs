using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Sources;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Which contact of a group stays.</summary>
public sealed class KeepTests
{
    [Theory]
    [InlineData(Keep.HighestRating, "P2")]
    [InlineData(Keep.MostComplete, "P3")]
    public void The_order_of_a_wish_is_that_of_its_number_then_of_creation(Keep keep, string first)
    {
        Contact[] people = [.. Enumerable.Range(0, 5).Select(i => Known(i, rating: i is 2 or 4 ? 50 : i == 1 ? 0 : null, fields: i is 3 or 4 ? 2 : 0))];

        Assert.Equal(first, people.Reverse().Min(KeepOrder.Of(keep))!.FirstName);
    }

    [Fact]
    public void A_contact_without_rating_comes_behind_one_of_nought()
    {
        Contact[] people = [Known(0, null, 0), Known(1, 0, 0)];

        Assert.Equal("P1", people.Min(KeepOrder.Of(Keep.HighestRating))!.FirstName);
    }

    [ScaledProperty(200)]
    public void Every_order_is_total_and_the_same_in_any_order_of_reading(int seed)
    {
        Random random = new(seed);
        Contact[] people = [.. Enumerable.Range(0, 12).Select(i => Known(i, random.Next(4) == 0 ? null : random.Next(3), random.Next(3)) with
        {
            CreatedAt = DateTimeOffset.UnixEpoch.AddDays(random.Next(3)),
        })];
        foreach (Keep keep in Enum.GetValues<Keep>())
        {
            IComparer<Contact> order = KeepOrder.Of(keep);
            Contact[] sorted = [.. people.Order(order)];
            Assert.Equal(sorted, people.Shuffle().Order(order));
            Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(order.Compare(pair.First, pair.Second) < 0 && order.Compare(pair.Second, pair.First) > 0));
        }
    }

    // Groups share contacts, and some contacts hold a key alone.
    [ScaledProperty(40)]
    public async Task No_key_loses_its_last_contact_whatever_is_wished(int seed)
    {
        Random random = new(seed);
        Keep keep = random.GetItems(Enum.GetValues<Keep>(), 1)[0];
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 3);
        HashSet<string> keys = [];
        for (int i = 0; i < 40; i++)
        {
            string[] emails = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"e{random.Next(3) * random.Next(4)}@example.com").Distinct()];
            keys.UnionWith(emails);
            await open.Book.Contacts.AddAsync(OpenBook.Person($"P{i}", emails) with { LastName = random.Next(2) == 0 ? null : "Known" });
        }

        await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, keep, "twice");

        Contact[] live = await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).ToArrayAsync();
        Assert.Equal(keys.Order(), live.SelectMany(contact => contact.Emails).Select(email => email.Key).Distinct().Order());
        Assert.Equal(0, (await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, keep, "twice")).Removed);
    }

    private static Contact Known(int number, int? rating, int fields) => new(new ContactProfile
    {
        FirstName = $"P{number}",
        Fields = Enumerable.Range(0, fields).Aggregate(FieldValues.Empty, (all, field) => all.With($"f{field}", field)),
    })
    {
        Id = new ContactId(new Guid(number, 0, 0, new byte[8])),
        Channels = [],
        Consent = Consent.Given("/", "Yes"),
        Source = ContactSource.Manual,
        RegisteredAt = DateTimeOffset.UnixEpoch,
        CreatedAt = DateTimeOffset.UnixEpoch.AddDays(number),
        ChangedAt = DateTimeOffset.UnixEpoch,
        Version = 1,
        EmailRating = rating,
    };
}
