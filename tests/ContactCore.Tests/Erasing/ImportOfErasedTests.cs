using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Erasing;

public sealed class ImportOfErasedTests
{
    private static readonly ImportPlan Plan = new() { Consent = Consent.Given("trade fair", "ticked the box") };

    [Fact]
    public async Task Rows_of_the_erased_are_refused_and_counted_whatever_they_are_known_by()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();

        ImportReport report = await host.Book.Imports.RunAsync(
            new Table(
                ["externalId", "email", "phone", "firstName"],
                ["1", "ANNA@example.com", "", "By email"],
                ["2", "other@example.com", "+44 20 7946 0958", "By phone"],
                ["key of Anna", "third@example.com", "", "By key"],
                ["4", "ben@example.com", "", "Ben"]),
            Plan);

        Assert.Equal((1, 3, 3), (report.Created, report.Rejected, report.Erased));
        Assert.All(report.Problems, problem => Assert.StartsWith("the person was erased", problem.Reason, StringComparison.Ordinal));
        Assert.Equal("Ben", await host.Open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task An_existing_contact_does_not_get_an_erased_address()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();
        await host.Open.AddAsync("Ben", "ben@example.com");
        ImportReport report = await host.Book.Imports.RunAsync(
            new Table(["externalId", "email"], ["key of Ben", "anna@example.com"]), Plan with { OnExisting = Existing.Overwrite });
        Assert.Equal((1, 1), (report.Rejected, report.Erased));
    }

    [Fact]
    public async Task What_a_row_of_the_erased_says_was_refused_is_not_lost()
    {
        await using ErasingBook host = await ErasingBook.NewAsync();
        await host.EraseAnnaAsync();

        ImportReport report = await host.Book.Imports.RunAsync(
            new Table(["phone", "phone.blacklistedAt"], ["+442079460958", "2026-01-30T00:00:00Z"]), Plan);

        Assert.Equal(1, report.Erased);
        Assert.Null(await host.Book.Blacklist.FindAsync(ErasingBook.Phone));
        Contact back = await host.Book.Contacts.AddAsync(ErasingBook.AnnaHerself);
        Assert.Equal(AddressStatus.Blacklisted, back.Channels[1].State.Status);
    }
}
