namespace ContactCore.Cli.Seeding.Places;

/// <summary>The countries that people live in.</summary>
internal static class Countries
{
    public static readonly IReadOnlyList<Country> All =
    [
        UnitedStates.Country, Canada.Country, UnitedKingdom.Country, Ireland.Country, Australia.Country, Germany.Country,
        Austria.Country, Switzerland.Country, France.Country, Spain.Country, Mexico.Country, Italy.Country,
        Brazil.Country, Netherlands.Country, Sweden.Country, Poland.Country, Czechia.Country, Turkey.Country,
        Vietnam.Country, Ukraine.Country, Bulgaria.Country, Serbia.Country, Greece.Country, Egypt.Country,
        Emirates.Country, Israel.Country, China.Country, Taiwan.Country, Japan.Country, Korea.Country,
        India.Country, Thailand.Country,
    ];
}
