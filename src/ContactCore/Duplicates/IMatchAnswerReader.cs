using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>
/// Reads answers on pairs of contacts. What a store promises: AN5: each pair that has an answer comes once, whatever the states
/// of its contacts are, by <see cref="PairPosition"/>; <c>after</c> goes on behind the named place, whether it is still there or not.
/// AN6: only answers of the account. AN7: by the contacts of the left, the answers of which the contact of the lower ID is one of those.
/// </summary>
public interface IMatchAnswerReader
{
    /// <summary>A page of the answers.</summary>
    /// <param name="account">The account.</param>
    /// <param name="answer">Only these, or null for all.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answers; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<AnsweredPair>> PageAsync(
        AccountId account, MatchAnswer? answer, PairPosition? after, int size, CancellationToken cancellationToken);

    /// <summary>A page of the answers on a contact.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact, either of a pair.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answers; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<AnsweredPair>> OfContactAsync(
        AccountId account, ContactId contact, PairPosition? after, int size, CancellationToken cancellationToken);

    /// <summary>A page of the answers on pairs of which the contact of the lower ID is one of several.</summary>
    /// <param name="account">The account.</param>
    /// <param name="left">The contacts, at most 10,000.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answers; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<AnsweredPair>> OfLeftAsync(
        AccountId account, IReadOnlyCollection<ContactId> left, PairPosition? after, int size, CancellationToken cancellationToken);
}
