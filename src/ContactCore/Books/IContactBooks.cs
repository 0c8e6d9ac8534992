using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Stores;

namespace ContactCore.Books;

/// <summary>The way in: opens contact books. A host injects this.</summary>
public interface IContactBooks
{
    /// <summary>Opens the book of an account for an actor. The account need not exist: its first write creates it.</summary>
    /// <param name="account">The account.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The book.</returns>
    /// <exception cref="StoreException">The store cannot be used; it is looked at once a process.</exception>
    Task<ContactBook> OpenAsync(AccountId account, Actor actor, CancellationToken cancellationToken = default);
}
