using ContactCore.Contacts;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Writes over whatever is there: the last writer wins (W5, P1).</summary>
public sealed class IgnoresVersions : Breach
{
    public override string Promise => "W5";

    public override bool IsCaughtByScripts => true;

    public override void AddTo(IServiceCollection services) =>
        Wrap<IWriteDoor>(services, (door, provider) => new Door(door, provider.GetRequiredService<IContactReader>()));

    private sealed class Door(IWriteDoor inner, IContactReader contacts) : PassingDoor(inner)
    {
        public override async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
        {
            try
            {
                return await base.ApplyAsync(changes, cancellationToken);
            }
            catch (VersionConflictException)
            {
                return await base.ApplyAsync(
                    changes with { Changes = [.. changes.Changes.Select(change => Refreshed(changes, change))] }, cancellationToken);
            }
        }

        private Change Refreshed(ChangeSet set, Change change)
        {
            if (change is not ContactReplaced replaced)
                return change;
            Contact? now = contacts.GetAsync(set.Account, [replaced.Before.Id], default).Result.SingleOrDefault();
            return now is null ? change : replaced with { Before = now, After = replaced.After with { Version = now.Version + 1 } };
        }
    }
}
