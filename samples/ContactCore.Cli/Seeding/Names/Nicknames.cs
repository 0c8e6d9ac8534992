namespace ContactCore.Cli.Seeding.Names;

/// <summary>What people with a first name are called besides.</summary>
internal sealed class Nicknames
{
    public static readonly Nicknames None = Of("");

    private readonly Dictionary<string, string[]> _byName;

    private Nicknames(Dictionary<string, string[]> byName) => _byName = byName;

    /// <summary>Reads <c>Robert=Bob,Rob Elizabeth=Liz</c>.</summary>
    public static Nicknames Of(string text) => new(text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split('='))
        .ToDictionary(parts => parts[0], parts => parts[1].Split(','), StringComparer.Ordinal));

    public IReadOnlyList<string> Of(Spelling firstName) => _byName.GetValueOrDefault(firstName.Native, []);
}
