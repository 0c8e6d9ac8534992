namespace ContactCore.Events;

/// <summary>What a property of an event holds.</summary>
public enum EventValueType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An instant.</summary>
    Instant,
}
