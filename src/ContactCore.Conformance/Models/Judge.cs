using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Statistics;
using ContactCore.Text;
using Xunit;

namespace ContactCore.Conformance.Models;

/// <summary>Compares what a store answers with what the model does.</summary>
internal static class Judge
{
    private static readonly Ranking[] Rankings =
    [
        .. new[] { Ranking.Created, Ranking.Changed, Ranking.Deleted, Ranking.EmailRating }
            .SelectMany(ranking => new[] { ranking, ranking.Descending }),
    ];

    private static readonly Scope[] Scopes = [Scope.Base, Scope.Deleted, Scope.Both];

    /// <summary>Everything that is compared.</summary>
    public static async Task AllAsync(Play play)
    {
        await ContactsAsync(play);
        await QueriesAsync(play);
        await StatisticsAsync(play);
        await SearchesAsync(play);
        await DuplicatesAsync(play);
    }

    /// <summary>Each contact by itself: profile, version, statuses, lists; and what its addresses are known by.</summary>
    public static async Task ContactsAsync(Play play)
    {
        IReadOnlyList<Contact> read = await play.Account.Host.Contacts.GetAsync(play.Account.Id, [.. play.Model.Contacts.Keys], default);
        Assert.Equal(
            play.Model.Contacts.Values.Select(contact => contact.ToString()).ToArray(),
            read.OrderBy(contact => contact.Id).Select(contact => ModelContact.Of(contact).ToString()).ToArray());
        foreach (Contact contact in read)
        {
            ModelContact model = play.Model.Contacts[contact.Id];
            Assert.All(contact.Channels, channel => Assert.Equal(play.Model.StatusOf(model, channel.Address.AddressKey), channel.State.Status));
            Assert.Equal(play.Model.Lists[Play.List].Contains(contact.Id), contact.Segments.Count == 1);
        }
    }

    /// <summary>Every status in every scope, in the list and out of it, counted and paged through; each ranking of all.</summary>
    public static async Task QueriesAsync(Play play)
    {
        Segment list = Assert.Single(await play.Account.SegmentsAsync());
        Assert.Equal(play.Model.Live.Count(contact => play.Model.Lists[Play.List].Contains(contact.Id)), list.Count);
        int turn = 0;
        foreach (Scope scope in Scopes)
        {
            foreach (StatusFilter? status in Statuses.All)
            {
                Ranking ranking = Rankings[turn % Rankings.Length];
                Segment? segment = turn++ % 3 == 0 ? list : null;
                await AssertAsync(play, new ContactQuery(scope, null, status, segment?.Id), segment?.Name, ranking, 1 + (turn % 4));
            }

            foreach (Ranking ranking in Rankings)
                await AssertAsync(play, new ContactQuery(scope, null, null, null), null, ranking, 2);
        }
    }

    /// <summary>Addresses and contacts by status, and growth from minute to minute.</summary>
    public static async Task StatisticsAsync(Play play)
    {
        IStatisticsReader statistics = play.Account.Host.Statistics;
        StatusCount[] expected =
        [
            .. from contact in play.Model.Live
               from key in contact.Keys(ChannelKind.Email).Concat(contact.Keys(ChannelKind.Phone))
               group (key, contact.Id) by (key.Kind, Status: play.Model.StatusOf(contact, key)) into held
               orderby held.Key
               select new StatusCount(
                   held.Key.Kind, held.Key.Status, held.Select(pair => pair.key).Distinct().Count(), held.Select(pair => pair.Id).Distinct().Count()),
        ];
        IReadOnlyList<StatusCount> counts = await statistics.ByStatusAsync(play.Account.Id, default);
        Assert.Equal(expected, counts.OrderBy(count => (count.Kind, count.Status)));
        DateTimeOffset[] minutes = [.. Enumerable.Range(-5, 12).Select(minute => play.Now.AddMinutes(minute))];
        Assert.Equal(
            [.. minutes.Zip(minutes.Skip(1), (from, until) => new GrowthCount(
                play.Model.Contacts.Values.Count(contact => contact.Created >= from && contact.Created < until),
                play.Model.Contacts.Values.Count(contact => contact.Deleted >= from && contact.Deleted < until)))],
            await statistics.GrowthAsync(play.Account.Id, minutes, default));
    }

    /// <summary>Each name, and each beginning of it, in each column, alone and together.</summary>
    public static async Task SearchesAsync(Play play)
    {
        foreach (string name in Vocabulary.Names.OfType<string>())
        {
            string whole = NormalizedText.Of(name);
            string start = char.ConvertFromUtf32(char.ConvertToUtf32(whole, 0));
            await AssertFoundAsync(play, Queries.Prefix(SearchColumn.FullName, whole));
            await AssertFoundAsync(play, Queries.Prefix(SearchColumn.LastName, start), Queries.Prefix(SearchColumn.EmailKey, start));
            await AssertFoundAsync(play, new SearchRange(SearchColumn.FullName, start, null));
        }

        await AssertFoundAsync(play, Queries.Prefix(SearchColumn.ExternalId, "key-"), Queries.Prefix(SearchColumn.PhoneKey, "+44"));
        await AssertFoundAsync(play, new SearchRange(SearchColumn.PhoneKey, "+44", "+48221234568"));
    }

    /// <summary>Count, groups and members, of both kinds.</summary>
    public static async Task DuplicatesAsync(Play play)
    {
        foreach (ChannelKind kind in new[] { ChannelKind.Email, ChannelKind.Phone })
        {
            IReadOnlyList<(string Key, ModelContact[] Holders)> groups = play.Model.Groups(kind);
            Assert.Equal(
                new DuplicateCount(groups.Count, groups.Sum(group => group.Holders.Length)),
                await play.Account.Host.Duplicates.CountAsync(play.Account.Id, kind, default));
            Assert.Equal(
                [.. groups.Select(group => new DuplicateGroup(new AddressKey(kind, group.Key), group.Holders.Length))], await play.Account.GroupsAsync(kind));
            foreach ((string key, ModelContact[] holders) in groups)
                Assert.Equal(Ids(holders), Ids(await play.Account.MembersAsync(new AddressKey(kind, key))));
        }
    }

    private static Task AssertFoundAsync(Play play, params SearchRange[] ranges) =>
        AssertAsync(play, new ContactQuery(Scope.Both, ranges, null, null), null, Ranking.Created, 3);

    private static async Task AssertAsync(Play play, ContactQuery query, string? list, Ranking ranking, int size)
    {
        IReadOnlyList<ModelContact> expected =
            AccountModel.Ordered(play.Model.Select(query.Scope, query.Status, list, query.Search), ranking);
        List<Contact> read = await play.Account.ListAsync(query, ranking, size);
        string asked = $"{query} by {ranking.Key}{(ranking.IsDescending ? ", downwards" : "")}";
        Assert.Equal($"{asked}: {Ids(expected)}", $"{asked}: {Ids(read)}");
        Assert.Equal(expected.Count, await play.Account.CountAsync(query));
    }

    private static string Ids(IEnumerable<ModelContact> contacts) => Joined(contacts.Select(contact => contact.Id));

    private static string Ids(IEnumerable<Contact> contacts) => Joined(contacts.Select(contact => contact.Id));

    private static string Joined(IEnumerable<ContactId> ids) => string.Join(", ", ids);
}
