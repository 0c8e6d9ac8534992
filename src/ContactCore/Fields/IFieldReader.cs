using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Fields;

/// <summary>
/// Reads field definitions and what contacts have of them. What a store promises: I1: all definitions of the account's,
/// retired ones too, by normalised name. I2: a page has the values of a field of contacts in every state, by the contact's
/// ID, and goes on behind the named one; of a field that the account has not, none.
/// </summary>
public interface IFieldReader
{
    /// <summary>The account's field definitions.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>All of them, by normalised name.</returns>
    Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken);

    /// <summary>A page of a field's values.</summary>
    /// <param name="account">The account.</param>
    /// <param name="field">The field's ID.</param>
    /// <param name="after">The contact to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The values; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<FieldHolding>> ValuesAsync(
        AccountId account, Guid field, ContactId? after, int size, CancellationToken cancellationToken);
}
