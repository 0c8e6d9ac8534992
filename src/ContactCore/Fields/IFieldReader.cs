using ContactCore.Accounts;

namespace ContactCore.Fields;

/// <summary>Reads field definitions. What a store promises: I1: all of the account's, retired ones too, by normalised name.</summary>
public interface IFieldReader
{
    /// <summary>The account's field definitions.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>All of them, by normalised name.</returns>
    Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken);
}
