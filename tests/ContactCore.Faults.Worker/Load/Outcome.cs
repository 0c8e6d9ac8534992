namespace ContactCore.Faults.Worker.Load;

/// <summary>What a writer knows of an operation's end.</summary>
public enum Outcome
{
    /// <summary>It was begun and its end never seen: it may stand, but whole.</summary>
    Unknown,

    /// <summary>It was answered: it stands.</summary>
    Done,

    /// <summary>A rule or another writer forbade it: it does not stand.</summary>
    Refused,

    /// <summary>The store failed and said that nothing was changed: it does not stand.</summary>
    Failed,
}
