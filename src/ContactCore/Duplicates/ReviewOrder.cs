namespace ContactCore.Duplicates;

/// <summary>In which order pairs are laid before somebody who knows.</summary>
public enum ReviewOrder
{
    /// <summary>Those nearest to a probability of 0.5 first: an answer on them tells the most.</summary>
    MostDoubtful = 0,

    /// <summary>Those of the highest probability first: most of them are quickly confirmed.</summary>
    Surest = 1,
}
