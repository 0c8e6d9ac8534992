using ContactCore.Cli.Seeding.Names;
using ContactCore.Cli.Seeding.Phones;

namespace ContactCore.Cli.Seeding.Places;

/// <summary>A country: who lives there, and how they are reached.</summary>
/// <param name="Code">Two letters of ISO 3166.</param>
/// <param name="Weight">How many of each 120 households live there.</param>
internal sealed record Country(string Code, int Weight)
{
    /// <summary>The names of its people, each set as often as its share.</summary>
    public required IReadOnlyList<NameSet> Names { get; init; }

    public required IReadOnlyList<City> Cities { get; init; }

    public required WordList Streets { get; init; }

    public StreetStyle Style { get; init; } = new();

    /// <summary>The second line of an address that has one, as <see cref="Pattern"/> fills it.</summary>
    public required string Flat { get; init; }

    /// <summary>Words of streets, and how they are shortened.</summary>
    public IReadOnlyList<(string Long, string Short)> Shortened { get; init; } = [];

    public required PhonePlan Phones { get; init; }
}
