using ContactCore.Channels;
using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.Tests.Refusals;

/// <summary>Filters in C# that cannot be made.</summary>
internal static class FilterRefusals
{
    private static readonly ContactFilter Anna = Where.FirstName.Is("Anna");

    public static IEnumerable<Refusal> All =>
    [
        Refusal.Of("an empty text", () => Where.FirstName.Is(" ")),
        Refusal.Of("a text of 2,001 characters", () => Where.FirstName.Is(new string('a', FilterLimits.ValueUnits + 1))),
        Refusal.Of("a part of a name of which nothing counts", () => Where.FirstName.Contains("\u200B")),
        Refusal.Of("a part of a phone that is its separators", () => Where.Phone.EndsWith("-")),
        Refusal.Of("a list without values", () => Where.FirstName.IsAnyOf()),
        Refusal.Of("a list of 100,001 values", () => Where.FirstName.IsAnyOf(Enumerable.Repeat("a", FilterLimits.ListValues + 1))),
        Refusal.Of("a list of more than 2,000,000 characters", () => Where.FirstName.IsAnyOf(Enumerable.Repeat(new string('a', 2_000), 1_001))),
        Refusal.Of("no chosen contact", () => Where.Id.IsAnyOf()),
        Refusal.Of("100,001 chosen contacts", () => Where.Id.IsAnyOf(Enumerable.Repeat(new ContactId(Guid.Empty), FilterLimits.ListValues + 1))),
        Refusal.Of("501 conditions", () => Joined(FilterLimits.Conditions + 1)),
        Refusal.Of("conditions that are nested 65 deep", () => Nested(FilterLimits.Depth)),
        Refusal.Of("one filter joined", () => new AllOf([Anna])),
        Refusal.Of("a field that is none", () => new TextCondition((ContactField)99, Comparison.Is, "a")),
        Refusal.Of("an instant compared as a text", () => new TextCondition(ContactField.CreatedAt, Comparison.Is, "a")),
        Refusal.Of("a text compared with an instant", () => new InstantCondition(ContactField.FirstName, Comparison.Is, DateTimeOffset.UnixEpoch)),
        Refusal.Of("an instant that contains", () => new InstantCondition(ContactField.CreatedAt, Comparison.Contains, DateTimeOffset.UnixEpoch)),
        Refusal.Of("a status that is below another", () => new ChannelStatusCondition(ChannelKind.Email, Comparison.Below, AddressStatus.Active)),
        Refusal.Of("the status of push tokens", () => new ChannelStatusCondition(ChannelKind.WebPush, Comparison.Is, AddressStatus.Revoked)),
        Refusal.Of("a status that no phone has", () => Where.Phone.Status.Is(AddressStatus.Unsubscribed)),
        Refusal.Of("a source that is none", () => Where.Source.Is((ContactSource)99)),
        Refusal.Of("a number that contains", () => new FieldCondition("age", Comparison.Contains, FieldLiteral.Of(30))),
        Refusal.Of("true or false that is below", () => new FieldCondition("vegan", Comparison.Below, FieldLiteral.Of(true))),
        Refusal.Of("a field without a name", () => Where.Field(" ").Is(30)),
        Refusal.Of("to take out a condition that the filter has not", () => (Anna & Where.LastName.Is("Maier")).Without(Where.InSegment("VIP").Describe()[0])),
        Refusal.Of("a filter of 201 conditions as text", () => Joined(FilterLimits.TextTerms + 1).ToText()),
        Refusal.Of("a filter of more than 4,000 characters as text", () => (Where.FirstName.Is(new string('a', 2_000)) & Where.LastName.Is(new string('b', 2_000))).ToText()),
        Refusal.Of("a filter that is nested 33 deep as text", () => Enumerable.Range(0, FilterLimits.TextDepth + 1).Aggregate(Anna, (filter, _) => !filter).ToText()),
        Refusal.Of("a list of values as text", () => Where.FirstName.IsAnyOf("a", "b").ToText()),
    ];

    private static AllOf Joined(int conditions) => new([.. Enumerable.Range(0, conditions).Select(n => Where.FirstName.Is($"{n}"))]);

    // Each level joins the other way, so that none falls together with the one above.
    private static ContactFilter Nested(int levels) => Enumerable.Range(0, levels)
        .Aggregate(Anna, (filter, level) => level % 2 == 0 ? filter & Where.InSegment("VIP") : filter | Where.InSegment("VIP"));
}
