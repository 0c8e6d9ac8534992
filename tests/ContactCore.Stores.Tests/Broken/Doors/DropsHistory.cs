using ContactCore.Contacts;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Keeps a contact's change and not what is told of it (W8).</summary>
public sealed class DropsHistory : Breach
{
    public override string Promise => "W8";

    public override void AddTo(IServiceCollection services) => Wrap<IWriteDoor>(services, (door, _) => new Door(door));

    private sealed class Door(IWriteDoor inner) : PassingDoor(inner)
    {
        protected override Change Altered(Change change) => change is ContactReplaced replaced ? replaced with { History = [] } : change;
    }
}
