using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Takes an asked confirmation for a complaint, so that asking silences an address in use (F2).</summary>
public sealed class SilencesByAsking : Breach
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
