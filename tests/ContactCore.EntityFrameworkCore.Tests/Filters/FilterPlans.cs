using ContactCore.Books;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.PostgreSql;
using ContactCore.EntityFrameworkCore.Tests.Selections;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Tests.Filters;

/// <summary>The usual lists are read through an index, on both databases.</summary>
public sealed class FilterPlans
{
    private static readonly (string Index, ContactFilter Filter)[] Usual =
    [
        ("ix_cc_contacts_last_norm", Where.LastName.Is("Müller")),
        ("ix_cc_contacts_last_norm", Where.LastName.StartsWith("mull")),
        ("ix_cc_contacts_first_norm", Where.FirstName.Is("Anna")),
        ("ix_cc_contacts_full_norm", Where.FullName.StartsWith("anna")),
        ("ix_cc_contacts_external_id_norm", Where.ExternalId.Is("crm-17")),
        ("ix_cc_contacts_city_norm", Where.Address.City.Is("London")),
        ("ix_cc_channels_key", Where.Email.Is("anna@example.com")),
        ("ix_cc_channels_key", Where.Phone.StartsWith("+44")),
        ("ix_cc_standings_status", Where.Email.Status.Is(AddressStatus.Unsubscribed)),
        ("ix_cc_contact_categories_category", Where.InCategory("news")),
        ("ix_cc_members_segment", Where.InSegment("VIP")),
        ("ix_cc_field_values_number", Where.Field("age").IsAbove(40)),
        ("ix_cc_engagements_rating", Where.EmailRating.IsAbove(40)),
        ("ix_cc_engagements_rating", Where.EmailRating.IsPresent()),
        ("ix_cc_field_values_text", Where.Field("note").StartsWith("xxx")),
    ];

    [Fact]
    public async Task SQLite_finds_by_an_index_whom_a_usual_filter_takes()
    {
        using DatabaseFolder folder = new();
        PlanLog log = new();
        using Store store = await Host.CreateAsync(folder, log);
        ContactBook book = await Village.SettleAsync(store);
        foreach ((string index, ContactFilter filter) in Usual)
        {
            await AskAsync(book, filter, log);
            Assert.True(log.Steps.Any(step => step.Contains(index, StringComparison.Ordinal)), $"{filter}:\n{string.Join('\n', log.Steps)}");
            Assert.DoesNotContain(log.Steps, step => step.StartsWith("SCAN c", StringComparison.Ordinal));
        }
    }

    // With forty people the planner would read all; it is told what it finds out by itself of a million.
    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task PostgreSQL_can_find_by_an_index_whom_a_usual_filter_takes()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        await database.ScalarAsync($"ALTER DATABASE {database.Database.Name} SET enable_seqscan = off");
        PlanLog log = new();
        using Store store = database.Open(log);
        ContactBook book = await Village.SettleAsync(store);
        foreach ((string index, ContactFilter filter) in Usual)
        {
            await AskAsync(book, filter, log);
            Assert.Contains(log.Steps, step => step.Contains("Index", StringComparison.Ordinal));
            Assert.True(
                log.Steps.Any(step => step.Contains(index, StringComparison.Ordinal)) || !log.Steps.Any(step => step.Contains("Seq Scan on cc_", StringComparison.Ordinal)),
                $"{filter}:\n{string.Join('\n', log.Steps)}");
        }
    }

    private static async Task AskAsync(ContactBook book, ContactFilter filter, PlanLog log)
    {
        log.Clear();
        log.IsOn = true;
        await book.Contacts.PageAsync(Selection.Of(filter), Ranking.Created.Descending);
        log.IsOn = false;
    }
}
