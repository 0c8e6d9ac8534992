using ContactCore.Contacts;
using ContactCore.Sources;

namespace ContactCore.Merging;

/// <summary>
/// Whose value a survivor gets: an order of the contacts, of which the first that has a value gives it.
/// </summary>
public sealed class MergeRule
{
    private readonly Func<Contact, IReadOnlyList<Contact>, IEnumerable<Contact>> _order;

    private MergeRule(Func<Contact, IReadOnlyList<Contact>, IEnumerable<Contact>> order) => _order = order;

    /// <summary>The survivor's own; where it has none, that of the one that was changed last.</summary>
    public static MergeRule Survivor { get; } = new((survivor, all) => [survivor, .. NewestOf(all)]);

    /// <summary>That of the contact that was changed last.</summary>
    public static MergeRule Newest { get; } = new((_, all) => NewestOf(all));

    /// <summary>That of the contact that has most parts of the profile; of equal ones, of the one that was changed last.</summary>
    public static MergeRule MostComplete { get; } = new((_, all) => NewestOf(all).OrderByDescending(Completeness.Of));

    /// <summary>That of a contact by where it comes from; of one source, of the one that was changed last.</summary>
    /// <param name="order">The sources, the most trusted first; contacts of others come behind them.</param>
    /// <returns>The rule.</returns>
    public static MergeRule BySource(params IReadOnlyList<ContactSource> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        ContactSource[] kept = [.. order];
        return new MergeRule((_, all) => NewestOf(all).OrderBy(contact => (uint)Array.IndexOf(kept, contact.Source)));
    }

    /// <summary>A host's own rule.</summary>
    /// <param name="order">Gives the contacts in the order in which they are asked for a value; those that it leaves out give none.</param>
    /// <returns>The rule.</returns>
    public static MergeRule Of(Func<IReadOnlyList<Contact>, IEnumerable<Contact>> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new MergeRule((_, all) => order(all));
    }

    internal IEnumerable<Contact> Order(Contact survivor, IReadOnlyList<Contact> all) => _order(survivor, all);

    private static IOrderedEnumerable<Contact> NewestOf(IReadOnlyList<Contact> all) =>
        all.OrderByDescending(contact => contact.ChangedAt).ThenBy(contact => contact.Id);
}
