using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class UnitedKingdom
{
    public static readonly Country Country = new("GB", 8)
    {
        Names = [English.Names],
        Cities =
        [
            new("London", null, "N1 #@@|SE5 #@@|E8 #@@|W4 #@@|SW9 #@@|NW3 #@@", "Europe/London"),
            new("Manchester", null, "M4 #@@|M14 #@@", "Europe/London"),
            new("Birmingham", null, "B5 #@@|B29 #@@", "Europe/London"),
            new("Leeds", "West Yorkshire", "LS6 #@@|LS1 #@@", "Europe/London"),
            new("Bristol", null, "BS3 #@@|BS8 #@@", "Europe/London"),
            new("Edinburgh", null, "EH3 #@@|EH9 #@@", "Europe/London"),
            new("Cardiff", null, "CF10 #@@|CF24 #@@", "Europe/London"),
            new("Belfast", null, "BT7 #@@|BT9 #@@", "Europe/London"),
            new("Norwich", "Norfolk", "NR2 #@@", "Europe/London"),
            new("York", null, "YO10 #@@", "Europe/London"),
        ],
        Streets = WordList.Joined(
            "Church Mill Station Park Queen King Victoria Albert Green High Manor Orchard School Chapel Bridge River Meadow Oak Elm Cedar Willow Hawthorn Windmill Harbour Castle Abbey Rose Priory Quarry Market",
            "Street Road Lane Close Avenue Drive Terrace Gardens",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Flat +",
        Shortened = [("Street", "St"), ("Road", "Rd"), ("Avenue", "Ave"), ("Lane", "Ln"), ("Drive", "Dr"), ("Close", "Cl")],
        Phones = new(
            // Ofcom, telephone numbers for use in drama.
            "44",
            "0",
            "20 7946 0###", "113 496 0###", "114 496 0###", "116 496 0###", "117 496 0###", "118 496 0###", "121 496 0###", "131 496 0###",
            "141 496 0###", "151 496 0###", "161 496 0###", "191 498 0###", "28 9649 6###", "29 2018 0###", "7700 900###"),
    };
}
