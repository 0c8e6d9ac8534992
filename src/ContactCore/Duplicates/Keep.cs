namespace ContactCore.Duplicates;

/// <summary>Which contact of several stays. Where two are equal by it, the earlier one does, and of one instant the one of the lower ID.</summary>
public enum Keep
{
    /// <summary>The one that was created first.</summary>
    Earliest = 0,

    /// <summary>The one that was created last; of one instant the one of the higher ID.</summary>
    Latest = 1,

    /// <summary>The one of the highest email rating; one that has none comes behind one of 0.</summary>
    HighestRating = 2,

    /// <summary>
    /// The one of whom most is known: external ID, first name, last name, language, time zone, and each part of the postal address,
    /// each address, category and additional field count one.
    /// </summary>
    MostComplete = 3,
}
