namespace ContactCore.Actors;

/// <summary>What kind of actor did something.</summary>
public enum ActorKind
{
    /// <summary>A person who works with the host app.</summary>
    User = 0,

    /// <summary>The host app itself, or a job of it.</summary>
    System = 1,

    /// <summary>The contact, through a link or a form.</summary>
    Contact = 2,

    /// <summary>An import.</summary>
    Import = 3,
}
