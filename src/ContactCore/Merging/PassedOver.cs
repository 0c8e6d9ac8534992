namespace ContactCore.Merging;

/// <summary>Why a group was not merged.</summary>
public enum PassedOver
{
    /// <summary>Fewer than two of its contacts are live: merged already, deleted, or gone.</summary>
    TooFew = 0,

    /// <summary>Its contacts have more addresses of a kind together than a contact can.</summary>
    TooManyAddresses = 1,

    /// <summary>It was answered that two of its contacts are two persons, and the rules do not go past that.</summary>
    AnsweredDifferent = 2,
}
