using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Doors;

/// <summary>Takes a contact's refusals along when it is deleted (F3).</summary>
public sealed class ForgetsStandingOnDelete : Breach
{
    public override string Promise => "F3";

    public override bool IsCaughtByScripts => true;

    public override void AddTo(IServiceCollection services) =>
        Wrap<IWriteDoor>(services, (door, provider) => new Door(door, provider.GetRequiredService<IStandingReader>()));

    private sealed class Door(IWriteDoor inner, IStandingReader standings) : PassingDoor(inner)
    {
        public override async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
        {
            ApplyResult result = await base.ApplyAsync(changes, cancellationToken);
            foreach (ContactReplaced deleted in changes.Changes.OfType<ContactReplaced>().Where(change => change.After.Deletion is not null))
                await ForgetAsync(changes, deleted.After, cancellationToken);
            return result;
        }

        private async Task ForgetAsync(ChangeSet changes, Contact contact, CancellationToken cancellationToken)
        {
            AddressKey[] keys = [.. contact.Addresses.Select(address => address.AddressKey)];
            foreach (Standing standing in await standings.GetAsync(changes.Account, keys, cancellationToken))
            {
                HistoryEntry entry = new() { Id = Guid.NewGuid(), At = changes.At, Actor = changes.Actor, What = HistoryWhat.ConsentRenewed };
                FactsLifted lifted = new(standing.Address, [.. Enum.GetValues<StandingFact>()], standing.Version, entry);
                await base.ApplyAsync(changes with { Changes = [lifted] }, cancellationToken);
            }
        }
    }
}
