namespace ContactCore.Segments;

/// <summary>What a segment is made of. The numbers are stored and never change.</summary>
public enum SegmentKind
{
    /// <summary>A saved set of members.</summary>
    List = 0,
}
