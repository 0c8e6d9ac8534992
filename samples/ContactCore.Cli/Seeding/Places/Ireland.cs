using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Ireland
{
    public static readonly Country Country = new("IE", 2)
    {
        Names = [English.Names],
        Cities =
        [
            new("Dublin", null, "D06 @#@#|D08 @#@#", "Europe/Dublin"),
            new("Cork", null, "T12 @#@#", "Europe/Dublin"),
            new("Galway", null, "H91 @#@#", "Europe/Dublin"),
            new("Limerick", null, "V94 @#@#", "Europe/Dublin"),
            new("Kilkenny", null, "R95 @#@#", "Europe/Dublin"),
        ],
        Streets = WordList.Joined(
            "Church Mill Station Park Queen King Victoria Albert Green High Manor Orchard School Chapel Bridge River Meadow Oak Elm Cedar Willow Hawthorn Windmill Harbour Castle Abbey Rose Priory Quarry Market",
            "Street Road Lane Quay Terrace",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Apartment +",
        Shortened = [("Street", "St"), ("Road", "Rd"), ("Avenue", "Ave"), ("Lane", "Ln"), ("Drive", "Dr"), ("Close", "Cl")],
        Phones = new(
            // ComReg, numbers for use in drama.
            "353",
            "0",
            "20 91# ####"),
    };
}
