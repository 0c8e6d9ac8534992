using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>
/// Reads what probable duplicates are told by, and no more of a contact. What a store promises: PD1: each live contact of
/// the account comes once, those of other states never. PD2: contacts come by ID, and <c>after</c> goes on behind the named
/// one, whether it is still there or not. PD3: the keys of emails and phones come in the contact's order, the primary one
/// first, each once. PD4: of the fields that are asked for, and of no other, each value that the contact has, by the field's
/// ID.
/// </summary>
public interface IMatchReader
{
    /// <summary>A page of the live contacts.</summary>
    /// <param name="account">The account.</param>
    /// <param name="fields">The IDs of the fields whose values are wanted; one that the account has not gives none.</param>
    /// <param name="after">The contact to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contacts; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<ComparedContact>> PageAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, ContactId? after, int size, CancellationToken cancellationToken);
}
