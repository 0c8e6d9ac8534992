using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Records that a confirmation was asked of an address in use, and so silences it (F2): notes a complaint for it.</summary>
public sealed class AsksAnybody : Breach
{
    public override string Promise => "F2";

    public override bool IsCaughtByScripts => true;

    public override void AddTo(IServiceCollection services) => Wrap<IWriteDoor>(services, (door, _) => new Door(door));

    private sealed class Door(IWriteDoor inner) : PassingDoor(inner)
    {
        protected override Change Altered(Change change) => change is FactRecorded { Fact: StandingFact.ConfirmationAsked } asked
            ? asked with { Fact = StandingFact.Complained }
            : change;
    }
}
