using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

/// <summary>A city with the postcodes that its addresses have.</summary>
/// <param name="Name">The name; its Latin spelling is the one that foreigners use.</param>
/// <param name="Region">State or province, where addresses name it.</param>
/// <param name="Postcodes">Patterns: # is a digit, @ a letter.</param>
/// <param name="TimeZone">The IANA zone.</param>
internal sealed record City(Spelling Name, string? Region, IReadOnlyList<string> Postcodes, string TimeZone)
{
    /// <summary>Makes a city.</summary>
    /// <param name="name">Its name, as <see cref="Spelling.Read"/> reads it.</param>
    /// <param name="region">Its region, or null.</param>
    /// <param name="postcodes">Patterns of postcodes, parted by |.</param>
    /// <param name="timeZone">Its zone.</param>
    public City(string name, string? region, string postcodes, string timeZone)
        : this(Spelling.Read(name), region, postcodes.Split('|'), timeZone)
    {
    }
}
