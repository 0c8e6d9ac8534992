using ContactCore.Stores;

namespace OwnStore;

/// <summary>Writes to another store, and keeps a trail of what that one took.</summary>
public sealed class TrailedDoor(IWriteDoor inner, Trail trail) : IWriteDoor
{
    public async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        ApplyResult result = await inner.ApplyAsync(changes, cancellationToken);
        string kinds = string.Join(", ", changes.Changes.Select(change => change.GetType().Name));
        trail.Add($"{changes.At:O} {changes.Account} {changes.Actor.Id}: {kinds}");
        return result;
    }
}
