using ContactCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>A row of what one statement tells of a base: who was changed, who was named, and how many were erased.</summary>
internal sealed class LookRow
{
    public required LookPart Part { get; init; }

    /// <summary>The contact; null of the account.</summary>
    public required Guid? Id { get; init; }

    public required long Changed { get; init; }

    /// <summary>The contact's version; of the account, how many of its contacts were erased.</summary>
    public required long Version { get; init; }

    public required ContactState State { get; init; }

    /// <summary>The contact's mark; of the account there is none.</summary>
    public MarkRow Mark => new() { Id = Id!.Value, Changed = Changed, Version = Version, State = State };
}
