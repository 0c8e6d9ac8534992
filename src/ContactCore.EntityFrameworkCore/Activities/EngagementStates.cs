using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Has engagements follow the state of their contacts, which ratings are ranked by: at the end, by a statement a state.</summary>
internal sealed class EngagementStates(WriteUnit unit)
{
    private readonly Dictionary<Guid, ContactState> _moved = [];

    public void Move(ContactId contact, ContactState state) => _moved[contact.Value] = state;

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (IGrouping<ContactState, Guid> moved in _moved.GroupBy(moved => moved.Value, moved => moved.Key))
        {
            ContactState state = moved.Key;
            Guid[] contacts = [.. moved];
            await unit.Rows.Engagements.Where(row => EF.Parameter(contacts).Contains(row.Contact) && row.State != state)
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.State, state), cancellationToken).ConfigureAwait(false);
        }
    }
}
