using ContactCore.Accounts;

namespace ContactCore.Duplicates;

/// <summary>The indexes of a process, one an account. Above the limits, those that were asked longest ago are let go.</summary>
internal sealed class MatchIndexes(MatchSources sources, MatchIndexOptions options) : IDisposable
{
    private readonly Lock _door = new();
    private readonly Dictionary<AccountId, AccountIndex> _kept = [];
    private long _uses;

    public MatchSources Sources => sources;

    /// <summary>The index of an account, which may not be made yet.</summary>
    public AccountIndex Of(AccountId account)
    {
        lock (_door)
        {
            if (!_kept.TryGetValue(account, out AccountIndex? index))
            {
                index = new AccountIndex(account, sources, options.LatestCommit, LetOthersGo);
                _kept.Add(account, index);
                LetOthersGo(index);
            }

            index.LastUse = ++_uses;
            return index;
        }
    }

    /// <summary>Lets an account's index go.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Forget(AccountId account)
    {
        lock (_door)
        {
            if (!_kept.Remove(account, out AccountIndex? index))
                return false;
            index.Dispose();
            return index.Count > 0;
        }
    }

    public void Dispose()
    {
        lock (_door)
        {
            foreach (AccountIndex index in _kept.Values)
                index.Dispose();
            _kept.Clear();
        }
    }

    private void LetOthersGo(AccountIndex asked)
    {
        lock (_door)
        {
            while (_kept.Count > 1 && (_kept.Count > options.MaxAccounts || _kept.Values.Sum(index => (long)index.Count) > options.MaxContacts))
            {
                (AccountId account, AccountIndex oldest) = _kept.Where(kept => kept.Value != asked).MinBy(kept => kept.Value.LastUse);
                _kept.Remove(account);
                oldest.Dispose();
            }
        }
    }
}
