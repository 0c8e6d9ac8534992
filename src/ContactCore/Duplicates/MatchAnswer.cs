namespace ContactCore.Duplicates;

/// <summary>What somebody who knows says of two contacts that look alike.</summary>
public enum MatchAnswer
{
    /// <summary>Both are of one person.</summary>
    Same = 0,

    /// <summary>They are two persons.</summary>
    Different = 1,

    /// <summary>Not to be asked again for now; it decides nothing.</summary>
    Later = 2,
}
