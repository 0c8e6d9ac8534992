namespace ContactCore.Cli.Seeding.Places;

/// <summary>How a street and a house are written in one line.</summary>
/// <param name="HouseFirst">Whether the house stands before the street.</param>
/// <param name="Joint">What stands between them.</param>
/// <param name="Ending">What stands behind the house's number.</param>
/// <param name="Parts">Of how many numbers, with hyphens, a house's consists.</param>
internal sealed record StreetStyle(bool HouseFirst = false, string Joint = " ", string Ending = "", int Parts = 1)
{
    public string Line(string street, string house) =>
        HouseFirst ? $"{house}{Ending}{Joint}{street}" : $"{street}{Joint}{house}{Ending}";
}
