using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Applies each change by itself, so that those before a refused one stand (W1).</summary>
public sealed class LeavesHalfASet : Breach
{
    public override string Promise => "W1";

    public override void AddTo(IServiceCollection services) => Wrap<IWriteDoor>(services, (door, _) => new Door(door));

    private sealed class Door(IWriteDoor inner) : PassingDoor(inner)
    {
        public override async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
        {
            List<long> affected = [];
            foreach (Change change in changes.Changes)
                affected.AddRange((await base.ApplyAsync(changes with { Changes = [change] }, cancellationToken)).Affected);
            return new ApplyResult(affected);
        }
    }
}
