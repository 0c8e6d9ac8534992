using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Segments;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>By which statements rows are written and contacts are asked for.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class Bulk
{
    private const string Noting =
        """
        CREATE TABLE noted (statement text);
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN INSERT INTO noted VALUES (substr(current_query(), 1, 4)); RETURN NULL; END';
        CREATE TRIGGER note AFTER INSERT ON cc_contacts EXECUTE FUNCTION note()
        """;

    [Theory]
    [InlineData(9, "INSE")]
    [InlineData(10, "COPY")]
    [InlineData(500, "COPY")]
    public async Task Many_rows_are_copied_and_few_are_inserted(int contacts, string statement)
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        await database.ScalarAsync(Noting);
        using Store store = database.Open();
        Contact[] people = [.. Enumerable.Range(0, contacts).Select(i => Person.WithEmail(store, $"p{i}@example.com"))];
        await store.ApplyAsync([.. people.Select(person => Person.Added(store, person))]);
        Assert.Equal(1L, await database.ScalarAsync("SELECT COUNT(*) FROM noted"));
        Assert.Equal(statement, await database.ScalarAsync("SELECT statement FROM noted"));
        Assert.Equal(people, (await store.Contacts.GetAsync(Store.Acme, [.. people.Select(person => person.Id)], default)).OrderBy(contact => contact.Id));
    }

    [Fact]
    public async Task A_first_large_batch_leaves_the_planner_statistics_and_the_next_ones_do_not_look_again()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        using Store store = database.Open();
        const string Unknown = "SELECT count(*) FROM pg_class WHERE relname IN ('cc_contacts', 'cc_channels') AND reltuples <= 0";
        Assert.Equal(2L, await database.ScalarAsync(Unknown));
        for (int batch = 0; batch < 2; batch++)
        {
            await store.ApplyAsync([.. Enumerable.Range(0, 50).Select(i => Person.Added(store, Person.WithEmail(store, $"p{batch}-{i}@example.com")))]);
            Assert.Equal(0L, await database.ScalarAsync(Unknown));
            Assert.Equal(50L, await database.ScalarAsync("SELECT reltuples::bigint FROM pg_class WHERE relname = 'cc_contacts'"));
        }
    }

    [Fact]
    public async Task A_list_of_values_is_one_array_and_no_set_is_looked_at_first()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = database.Open(passing);
        Contact[] people = [.. Enumerable.Range(0, 20).Select(i => Person.WithEmail(store, $"p{i}@example.com"))];
        await store.ApplyAsync([.. people.Select(person => Person.Added(store, person))]);
        int written = passing.Commands.Count;
        await store.Contacts.GetAsync(Store.Acme, [.. people.Select(person => person.Id)], default);
        string[] asked = [.. passing.Commands.Skip(written).Where(sql => sql.Contains("FROM cc_", StringComparison.Ordinal))];
        Assert.NotEmpty(asked);
        Assert.All(asked, sql => Assert.Contains("= ANY (@", sql, StringComparison.Ordinal));

        written = passing.Commands.Count;
        ContactQuery found = new(Scope.Base, [new SearchRange(SearchColumn.EmailKey, "p1", "p2")], null, null);
        Assert.Equal(11, await store.Contacts.CountAsync(Store.Acme, found, default));
        Assert.Single(passing.Commands.Skip(written), sql => sql.Contains("FROM cc_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ten_thousand_contacts_are_written_read_paged_and_put_into_a_list()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        using Store store = database.Open();
        Contact[] people = [.. Enumerable.Range(0, 10_000).Select(i => Person.WithEmail(store, $"p{i}@example.com"))];
        foreach (Contact[] batch in people.Chunk(500))
            await store.ApplyAsync([.. batch.Select(person => Person.Added(store, person))]);
        Segment list = new()
        {
            Id = store.Ids.Next(),
            Name = "All",
            Kind = SegmentKind.List,
            CreatedAt = store.Clock.GetUtcNow(),
        };
        ContactQuery members = new(Scope.Both, null, null, list.Id);
        Assert.Equal([1, 10_000], (await store.ApplyAsync(new SegmentAdded(list), new SelectionAdded([list.Id], members with { Segment = null }))).Affected);
        IReadOnlyList<Contact> page = await store.Contacts.PageAsync(Store.Acme, members, Ranking.Created.Descending, null, 10, default);
        Assert.Equal(people.Reverse().Take(10).Select(person => person.Id), page.Select(contact => contact.Id));
        Assert.Equal(10_000, (await store.Contacts.GetAsync(Store.Acme, [.. people.Select(person => person.Id)], default)).Count);
    }
}
