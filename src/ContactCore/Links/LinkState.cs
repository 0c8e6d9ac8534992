namespace ContactCore.Links;

/// <summary>What a link is worth, without its being used.</summary>
public enum LinkState
{
    /// <summary>It was not made by this host, was altered, or is for another purpose; or its secret was taken away.</summary>
    Altered = 1,

    /// <summary>Its time is over.</summary>
    Expired = 2,

    /// <summary>It was sealed here and has time left; whether a confirmation was used already is not looked at.</summary>
    Valid = 3,
}
