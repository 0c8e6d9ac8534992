using ContactCore.InMemory.Writing;
using ContactCore.Links;

namespace ContactCore.InMemory.Links;

internal sealed class TokenUsedHandler : ChangeHandler<TokenUsed>
{
    protected override long Apply(TokenUsed change, AccountDraft account)
    {
        if (account.UsedTokens.ContainsKey(change.Id))
            throw new TokenUsedException();
        account.UsedTokens.RemoveRange(account.UsedTokens.Where(used => used.Value < account.At).Select(used => used.Key).ToArray());
        account.UsedTokens.Add(change.Id, change.ExpiresAt);
        return 1;
    }
}
