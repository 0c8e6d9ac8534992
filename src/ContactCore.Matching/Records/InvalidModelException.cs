namespace ContactCore.Matching;

/// <summary>A saved model cannot be read, or is none of the records at hand; the message says what is wrong, and has no value of a record.</summary>
public sealed class InvalidModelException : Exception
{
    internal InvalidModelException(string place, string problem, string allowed, Exception? inner = null)
        : base($"{(place.Length == 0 ? "the model" : place)} {problem}; allowed: {allowed}", inner) => Place = place;

    /// <summary>Where, such as <c>columns[2].matches.rates</c> or <c>column 'born'</c>; empty where it is the model as a whole.</summary>
    public string Place { get; }
}
