using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>
/// Reads what probable duplicates are told by, and no more of a contact. What a store promises: PD1: each live contact of
/// the account comes once, those of other states never. PD2: contacts come by ID, and <c>after</c> goes on behind the named
/// one, whether it is still there or not. PD3: the keys of emails and phones come in the contact's order, the primary one
/// first, each once. PD4: of the fields that are asked for, and of no other, each value that the contact has, by the field's
/// ID. PD5: a contact comes with the version of what it is compared by. PD6: those that are asked for by ID come by the same
/// promises. PD7: every live, deleted and merged contact whose last change is not before an instant comes once, by the instant
/// of that change, then by ID; <c>after</c> goes on behind the named one of the same instant, whether it is still there or not.
/// PD8: with them comes the number of erasures of the same moment, which rises whenever a contact was erased. PD9: marks by ID
/// come of contacts in every state, each once, and of nobody who is not there. PD10: only contacts of the account. PD11: a look
/// tells of one moment what the three questions would tell: who was changed since an instant, which fields are defined, and
/// the marks of those who are named.
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

    /// <summary>What live contacts are compared by.</summary>
    /// <param name="account">The account.</param>
    /// <param name="fields">The IDs of the fields whose values are wanted; one that the account has not gives none.</param>
    /// <param name="ids">The contacts, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are live, by ID.</returns>
    Task<IReadOnlyList<ComparedContact>> GetAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken);

    /// <summary>Marks of contacts.</summary>
    /// <param name="account">The account.</param>
    /// <param name="ids">The contacts, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there, in no order.</returns>
    Task<IReadOnlyList<ContactMark>> GetMarksAsync(AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken);

    /// <summary>A page of the contacts that were changed since an instant.</summary>
    /// <param name="account">The account.</param>
    /// <param name="since">The earliest instant of the last change.</param>
    /// <param name="after">The contact of that very instant to go on behind, or null for all.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contacts; fewer than <paramref name="size"/> only at the end.</returns>
    Task<ChangedContacts> ChangedAsync(
        AccountId account, DateTimeOffset since, ContactId? after, int size, CancellationToken cancellationToken);

    /// <summary>All that says whether an answer of earlier reading still holds.</summary>
    /// <param name="account">The account.</param>
    /// <param name="since">The earliest instant of the last change.</param>
    /// <param name="size">At most how many changed contacts, 1 to 10,000.</param>
    /// <param name="ids">The contacts of whom marks are wanted, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is so at that moment.</returns>
    Task<BaseLook> LookAsync(
        AccountId account, DateTimeOffset since, int size, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken);
}
