namespace ContactCore.Errors;

/// <summary>What was named is not there, in this account.</summary>
public sealed class NotFoundException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="what">"contact", "merge", "segment", "field" or "category".</param>
    /// <param name="name">The ID or name that was given.</param>
    /// <param name="known">Names that are there, of which the nearest is suggested.</param>
    public NotFoundException(string what, string name, IEnumerable<string>? known = null)
        : base(Sentence(what, name, known ?? []))
    {
        What = what;
        Name = name;
    }

    /// <summary>"contact", "merge", "segment", "field" or "category".</summary>
    public string What { get; }

    /// <summary>The ID or name that was given.</summary>
    public string Name { get; }

    private static string Sentence(string what, string name, IEnumerable<string> known) =>
        NearestName.Of(name, known) is { } nearest
            ? $"there is no {what} '{Mask.Name(name)}' in this account; the nearest is '{Mask.Name(nearest)}'"
            : $"there is no {what} '{Mask.Name(name)}' in this account; allowed: the name or ID of one that is there";
}
