namespace ContactCore.Duplicates;

/// <summary>Whether an index is made anew.</summary>
internal enum Renewal
{
    /// <summary>It is good as it is.</summary>
    None,

    /// <summary>Of the base, by what was learned.</summary>
    Read,

    /// <summary>Of what is learned of the base anew.</summary>
    Learn,
}
