using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.Tests.Histories;

public sealed class HistoryEntryTests
{
    private static readonly HistoryEntry Entry = new()
    {
        Id = Guid.Parse("019c0000-0000-7000-8000-000000000002"),
        At = new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero),
        Actor = Actor.User("olga", "Olga"),
        What = HistoryWhat.Changed,
    };

    [Fact]
    public void An_entry_printed_by_mistake_tells_what_of_whom_and_when_and_no_value()
    {
        ContactId anna = new(Guid.Parse("019c0000-0000-7000-8000-000000000001"));
        string contact = (Entry with { Contact = anna, Field = "lastName", From = "Maier", To = "Müller" }).ToString();
        string address = (Entry with { What = HistoryWhat.Unsubscribed, Address = EmailAddress.Parse("anna@example.com").AddressKey }).ToString();

        Assert.Contains($"Changed lastName of {anna} at 2026-01-31", contact, StringComparison.Ordinal);
        Assert.DoesNotContain("Maier", contact, StringComparison.Ordinal);
        Assert.Contains("Unsubscribed", address, StringComparison.Ordinal);
        Assert.Contains("a***@e***.com at 2026-01-31", address, StringComparison.Ordinal);
    }
}
