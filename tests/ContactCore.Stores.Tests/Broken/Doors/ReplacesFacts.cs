using ContactCore.Channels;
using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Lets a later report of a fact replace the earlier one (F1).</summary>
public sealed class ReplacesFacts : Breach
{
    public override string Promise => "F1";

    public override void AddTo(IServiceCollection services) =>
        Wrap<IWriteDoor>(services, (door, provider) => new Door(door, provider.GetRequiredService<IStandingReader>()));

    private sealed class Door(IWriteDoor inner, IStandingReader standings) : PassingDoor(inner)
    {
        public override Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => base.ApplyAsync(
            changes with { Changes = [.. changes.Changes.SelectMany(change => Replacing(changes, change))] }, cancellationToken);

        private IEnumerable<Change> Replacing(ChangeSet set, Change change)
        {
            if (change is FactRecorded { Address: AddressKey address } recorded
                && standings.GetAsync(set.Account, [address], default).Result.SingleOrDefault() is { } standing)
            {
                yield return new FactsLifted(address, [recorded.Fact], standing.Version, recorded.Entry);
            }

            yield return change;
        }
    }
}
