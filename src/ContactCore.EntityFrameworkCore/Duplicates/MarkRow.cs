using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>The columns by which it is seen that a contact was changed.</summary>
internal sealed class MarkRow
{
    public required Guid Id { get; init; }

    public required long Changed { get; init; }

    public required long Version { get; init; }

    public required ContactState State { get; init; }

    public ContactMark Mark => new(new ContactId(Id), Microseconds.ToInstant(Changed), Version, State);
}
