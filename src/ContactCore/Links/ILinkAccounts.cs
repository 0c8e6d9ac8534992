using ContactCore.Accounts;

namespace ContactCore.Links;

/// <summary>Opens the account that a link belongs to, for the person who follows it.</summary>
internal interface ILinkAccounts
{
    Task<LinkAccount> OpenAsync(AccountId account, CancellationToken cancellationToken);
}
