using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Ids;
using ContactCore.Locales;
using ContactCore.Time;

namespace ContactCore.Stores;

/// <summary>What each feature service of one contact book works with: whose book it is, who acts, and the write door.</summary>
internal sealed record Session(
    AccountId Account, Actor Actor, RegionCode? Region, int BatchSize, TimeProvider Clock, IdGenerator Ids, IWriteDoor Door)
{
    public DateTimeOffset Now() => Microseconds.Now(Clock);

    public Task<ApplyResult> ApplyAsync(
        DateTimeOffset at, IReadOnlyList<Change> changes, CancellationToken cancellationToken, long? erasuresSeen = null) =>
        Door.ApplyAsync(new ChangeSet(Account, Actor, at, changes) { ErasuresSeen = erasuresSeen }, cancellationToken);

    public async Task<long> ApplyOneAsync(DateTimeOffset at, Change change, CancellationToken cancellationToken)
    {
        ApplyResult result = await ApplyAsync(at, [change], cancellationToken).ConfigureAwait(false);
        return result.Affected[0];
    }
}
