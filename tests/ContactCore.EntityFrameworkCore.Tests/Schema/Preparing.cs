using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tests.Schema;

/// <summary>Preparing a store.</summary>
public sealed class Preparing : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        using Store store = await _folder.PrepareAsync();
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_prepared_store_logs_its_writes_ahead_and_syncs_each_commit()
    {
        using Store store = await _folder.PrepareAsync();
        Assert.Equal("wal", _folder.Scalar("PRAGMA journal_mode"));
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("PRAGMA synchronous").AsAsyncEnumerable().FirstAsync());
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        using Store store = await _folder.PrepareAsync();
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));
        object? before = _folder.Scalar("PRAGMA data_version");
        await store.Setup.PrepareAsync(default);
        await store.Setup.CheckAsync(default);
        Assert.Equal(before, _folder.Scalar("PRAGMA data_version"));
    }

    [Fact]
    public async Task Reindexing_computes_every_normalised_text_again()
    {
        using Store store = await _folder.PrepareAsync();
        Contact[] people = [.. Enumerable.Range(0, 1100).Select(_ => Person.Of(store, new ContactProfile { LastName = "Ülker" }))];
        await store.ApplyAsync([.. people.Select(person => Person.Added(store, person))]);
        _folder.Scalar("UPDATE cc_contacts SET last_norm = 'spoilt', full_norm = NULL");
        Assert.Equal(1100, await store.Setup.ReindexAsync(default));
        ContactQuery ulker = new(Scope.Base, [new SearchRange(SearchColumn.LastName, "ulker", "ulkes")], null, null);
        Assert.Equal(1100, await store.Contacts.CountAsync(Store.Acme, ulker, default));
        Assert.Equal(1100L, _folder.Scalar("SELECT COUNT(*) FROM cc_contacts WHERE full_norm = 'ulker'"));
    }

    [Fact]
    public async Task Every_normalised_column_is_filled_when_writing_and_when_reindexing()
    {
        using Store store = await _folder.PrepareAsync();
        ContactProfile profile = new()
        {
            ExternalId = "ÄB-1",
            FirstName = "Åsa",
            LastName = "Øst",
            Language = LanguageTag.Parse("de-AT"),
            TimeZone = TimeZoneId.Parse("Europe/Vienna"),
            Address = new PostalAddress { Line1 = "É1", Line2 = "É2", City = "Ünye", Region = "Ré", PostalCode = "É-9", Country = "Österreich" },
        };
        await store.ApplyAsync(Person.Added(store, Person.Of(store, profile)));
        string[] columns = [.. Columns().Where(column => column.EndsWith("_norm", StringComparison.Ordinal))];
        string sql = $"SELECT {string.Join(" || '|' || ", columns)} FROM cc_contacts";
        Assert.Equal(12, columns.Length);
        string written = (string)_folder.Scalar(sql)!;
        Assert.Contains("ab-1", written, StringComparison.Ordinal);
        Assert.Contains("europe/vienna", written, StringComparison.Ordinal);
        _folder.Scalar($"UPDATE cc_contacts SET {string.Join(", ", columns.Select(column => $"{column} = 'spoilt'"))}");
        await store.Setup.ReindexAsync(default);
        Assert.Equal(written, _folder.Scalar(sql));
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, 201)]
    [InlineData(1500, 4000)]
    public async Task A_text_field_keeps_all_of_its_normalised_text_where_the_index_does_not(int letters, int? whole)
    {
        using Store store = await _folder.PrepareAsync();
        FieldDefinition field = new()
        {
            Id = store.Ids.Next(),
            Name = "Note",
            Type = FieldType.Text,
            DefinedAt = store.Clock.GetUtcNow(),
        };

        // Each ligature of 18 letters is one unit as typed.
        string text = new(letters == 1500 ? 'ﷺ' : 'É', letters);
        ContactProfile profile = new() { ExternalId = "1", Fields = FieldValues.Empty.With("Note", FieldValue.Of(text)) };
        await store.ApplyAsync(new FieldSaved(field), Person.Added(store, Person.Of(store, profile)));
        Assert.Equal((long?)whole, _folder.Scalar("SELECT length(text_whole) FROM cc_field_values") as long?);
        Assert.Equal(200L, _folder.Scalar("SELECT length(text_norm) FROM cc_field_values"));
        _folder.Scalar("UPDATE cc_field_values SET text_whole = 'spoilt'");
        await store.Setup.ReindexAsync(default);
        Assert.Equal((long?)whole, _folder.Scalar("SELECT length(text_whole) FROM cc_field_values") as long?);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Columns() => ((string)_folder.Scalar("SELECT group_concat(name) FROM pragma_table_info('cc_contacts')")!).Split(',');
}
