using ContactCore.Cli.Seeding.Names;
using ContactCore.Cli.Seeding.Phones;
namespace ContactCore.Cli.Seeding.Places;

internal static class UnitedStates
{
    public static readonly Country Country = new("US", 12)
    {
        Names = [English.Names, English.Names, English.Names, Spanish.Names],
        Cities =
        [
            new("New_York", "NY", "100##|112##|104##", "America/New_York"),
            new("Boston", "MA", "021##", "America/New_York"),
            new("Philadelphia", "PA", "191##", "America/New_York"),
            new("Atlanta", "GA", "303##", "America/New_York"),
            new("Miami", "FL", "331##", "America/New_York"),
            new("Chicago", "IL", "606##", "America/Chicago"),
            new("Houston", "TX", "770##", "America/Chicago"),
            new("Austin", "TX", "787##", "America/Chicago"),
            new("Minneapolis", "MN", "554##", "America/Chicago"),
            new("Denver", "CO", "802##", "America/Denver"),
            new("Phoenix", "AZ", "850##", "America/Phoenix"),
            new("Los_Angeles", "CA", "900##", "America/Los_Angeles"),
            new("San_Francisco", "CA", "941##", "America/Los_Angeles"),
            new("Seattle", "WA", "981##", "America/Los_Angeles"),
            new("Portland", "OR", "972##", "America/Los_Angeles"),
        ],
        Streets = WordList.Joined(
            "Church Mill Station Park Queen King Victoria Albert Green High Manor Orchard School Chapel Bridge River Meadow Oak Elm Cedar Willow Hawthorn Windmill Harbour Castle Abbey Rose Priory Quarry Market",
            "Street Avenue Road Drive Lane Boulevard Court Place",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Apt +@",
        Shortened = [("Street", "St"), ("Road", "Rd"), ("Avenue", "Ave"), ("Lane", "Ln"), ("Drive", "Dr"), ("Close", "Cl"), ("Boulevard", "Blvd")],
        Phones = NorthAmerica.UnitedStates,
    };
}
