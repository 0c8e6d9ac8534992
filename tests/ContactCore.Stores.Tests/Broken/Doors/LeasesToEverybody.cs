using ContactCore.Hooks;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Takes every holder of a lease for the same one (HK8).</summary>
public sealed class LeasesToEverybody : Breach
{
    public override string Promise => "HK8";

    public override void AddTo(IServiceCollection services) => Wrap<IWriteDoor>(services, (door, _) => new Door(door));

    private sealed class Door(IWriteDoor inner) : PassingDoor(inner)
    {
        protected override Change Altered(Change change) => change is DeliveryLeased leased ? leased with { Holder = Guid.Empty } : change;
    }
}
