using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Australia
{
    public static readonly Country Country = new("AU", 4)
    {
        Names = [English.Names],
        Cities =
        [
            new("Sydney", "NSW", "20##", "Australia/Sydney"),
            new("Melbourne", "VIC", "30##", "Australia/Melbourne"),
            new("Brisbane", "QLD", "40##", "Australia/Brisbane"),
            new("Perth", "WA", "60##", "Australia/Perth"),
            new("Adelaide", "SA", "50##", "Australia/Adelaide"),
            new("Hobart", "TAS", "70##", "Australia/Hobart"),
        ],
        Streets = WordList.Joined(
            "Church Mill Station Park Queen King Victoria Albert Green High Manor Orchard School Chapel Bridge River Meadow Oak Elm Cedar Willow Hawthorn Windmill Harbour Castle Abbey Rose Priory Quarry Market",
            "Street Road Parade Avenue Crescent",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Unit +",
        Shortened = [("Street", "St"), ("Road", "Rd"), ("Avenue", "Ave"), ("Lane", "Ln"), ("Drive", "Dr"), ("Close", "Cl")],
        Phones = new(
            // Australian Communications and Media Authority, numbers for use in creative works.
            "61",
            "0",
            "2 5550 ####", "2 7010 ####", "3 5550 ####", "3 7010 ####", "7 5550 ####", "7 7010 ####", "8 5550 ####", "8 7010 ####"),
    };
}
