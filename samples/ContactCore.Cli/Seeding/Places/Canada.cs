using ContactCore.Cli.Seeding.Names;
using ContactCore.Cli.Seeding.Phones;
namespace ContactCore.Cli.Seeding.Places;

internal static class Canada
{
    public static readonly Country Country = new("CA", 3)
    {
        Names = [English.Names, English.Names, French.Names],
        Cities =
        [
            new("Toronto", "ON", "M5@ #@#|M4@ #@#", "America/Toronto"),
            new("Ottawa", "ON", "K1@ #@#", "America/Toronto"),
            new("Montréal=Montreal", "QC", "H2@ #@#|H3@ #@#", "America/Toronto"),
            new("Québec=Quebec_City", "QC", "G1@ #@#", "America/Toronto"),
            new("Winnipeg", "MB", "R3@ #@#", "America/Winnipeg"),
            new("Calgary", "AB", "T2@ #@#", "America/Edmonton"),
            new("Vancouver", "BC", "V6@ #@#", "America/Vancouver"),
        ],
        Streets = WordList.Joined(
            "Church Mill Station Park Queen King Victoria Albert Green High Manor Orchard School Chapel Bridge River Meadow Oak Elm Cedar Willow Hawthorn Windmill Harbour Castle Abbey Rose Priory Quarry Market",
            "Street Avenue Road Drive Crescent",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Unit +#",
        Shortened = [("Street", "St"), ("Road", "Rd"), ("Avenue", "Ave"), ("Lane", "Ln"), ("Drive", "Dr"), ("Close", "Cl")],
        Phones = NorthAmerica.Canada,
    };
}
