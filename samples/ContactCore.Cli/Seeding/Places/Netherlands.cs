using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Netherlands
{
    public static readonly Country Country = new("NL", 3)
    {
        Names = [Dutch.Names],
        Cities =
        [
            new("Amsterdam", null, "101# @@|105# @@", "Europe/Amsterdam"),
            new("Rotterdam", null, "301# @@", "Europe/Amsterdam"),
            new("Utrecht", null, "351# @@", "Europe/Amsterdam"),
            new("Den_Haag=The_Hague", null, "251# @@", "Europe/Amsterdam"),
            new("Eindhoven", null, "561# @@", "Europe/Amsterdam"),
            new("Groningen", null, "971# @@", "Europe/Amsterdam"),
        ],
        Streets = WordList.Joined(
            "Kerk Dorps Molen Beatrix Juliana Wilhelmina Linden Eiken Beuken School Stations Rozen Tulpen Haven Markt Prinsen",
            "straat straat weg laan plein gracht"),
        Flat = "Huis @",
        Shortened = [("straat", "str."), ("plein", "pln.")],
        Phones = new("31", "0", "6 1### ####", "6 2### ####"),
    };
}
