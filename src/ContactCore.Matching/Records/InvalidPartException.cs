namespace ContactCore.Matching;

/// <summary>A part of a search cannot be read, or does not go with the others; the message says what is wrong.</summary>
public sealed class InvalidPartException : Exception
{
    internal InvalidPartException(string place, string problem, string allowed, Exception? inner = null)
        : base($"{(place.Length == 0 ? "the part" : place)} {problem}; allowed: {allowed}", inner) => Place = place;

    /// <summary>Where, such as <c>pairs</c>; empty where it is the part as a whole.</summary>
    public string Place { get; }
}
