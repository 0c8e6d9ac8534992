namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>A key with the number of contacts that hold it.</summary>
internal sealed class KeyHolders
{
    public required string Key { get; init; }

    public required long Count { get; init; }
}
