using ContactCore.Contacts;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Deletes whatever the preconditions say (P3, W4).</summary>
public sealed class ChecksNoPrecondition : Breach
{
    public override string Promise => "P3";

    public override void AddTo(IServiceCollection services) => Wrap<IWriteDoor>(services, (door, _) => new Door(door));

    private sealed class Door(IWriteDoor inner) : PassingDoor(inner)
    {
        protected override Change Altered(Change change) => change is ContactReplaced replaced ? replaced with { Preconditions = [] } : change;
    }
}
