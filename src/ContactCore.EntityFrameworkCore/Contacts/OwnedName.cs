namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>The name of something that a contact is in.</summary>
internal sealed class OwnedName
{
    public required Guid Owner { get; init; }

    public required string Name { get; init; }

    public required bool IsSegment { get; init; }
}
