using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>One way in which records may meet: by parts that they have in common.</summary>
/// <param name="Parts">The parts; one at least.</param>
internal sealed record KeyForm(IReadOnlyList<PartForm> Parts)
{
    /// <summary>Its parts in words.</summary>
    public string Name => string.Join(" + ", Parts.Select(part => part.Name));

    /// <summary>A key of so many parts at most.</summary>
    public const int MostParts = 2;

    /// <summary>The parts so far and one more, together; 0 where one of them has nothing.</summary>
    public static ulong Join(ulong key, ulong next) => key == 0 || next == 0 ? 0 : Mixing.Of((key * 3) ^ next) | 1;
}
