using System.Collections.Immutable;
using ContactCore.Contacts;
using ContactCore.Ids;

namespace ContactCore.Merging;

/// <summary>Whose values somebody chose by hand; they go before every rule. A postal address is one choice, as it is one value.</summary>
internal sealed class HandChoices
{
    private readonly ImmutableDictionary<(MergedPart Part, string? Field), ContactId> _chosen;

    private HandChoices(ImmutableDictionary<(MergedPart Part, string? Field), ContactId> chosen) => _chosen = chosen;

    public static HandChoices None { get; } = new(ImmutableDictionary<(MergedPart Part, string? Field), ContactId>.Empty);

    /// <summary>The additional fields among them.</summary>
    public IEnumerable<string> Fields => _chosen.Keys.Select(value => value.Field).OfType<string>();

    public HandChoices With(MergedPart part, string? field, ContactId contact) => new(_chosen.SetItem((ValueOf(part), field), contact));

    /// <summary>The contacts in the order in which they are asked for a value: the one that was chosen, then by the rule.</summary>
    public IEnumerable<Contact> Before(IEnumerable<Contact> byRule, IReadOnlyList<Contact> all, MergedPart part, string? field = null) =>
        _chosen.TryGetValue((ValueOf(part), field), out ContactId chosen) ? byRule.Prepend(all.First(contact => contact.Id == chosen)) : byRule;

    private static MergedPart ValueOf(MergedPart part) => SinglePart.IsOfAddress(part) ? MergedPart.AddressLine1 : part;
}
