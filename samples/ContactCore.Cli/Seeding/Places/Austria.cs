using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Austria
{
    public static readonly Country Country = new("AT", 2)
    {
        Names = [German.Names],
        Cities =
        [
            new("Wien=Vienna", null, "10#0|11#0|12#0", "Europe/Vienna"),
            new("Graz", "Steiermark", "80#0", "Europe/Vienna"),
            new("Linz", null, "40#0", "Europe/Vienna"),
            new("Salzburg", null, "50#0", "Europe/Vienna"),
            new("Innsbruck", "Tirol", "60#0", "Europe/Vienna"),
        ],
        Streets = WordList.Joined(
            "Haupt Bahnhof Garten Schul Kirch Linden Berg Wald Mühlen Rosen Goethe Schiller Mozart Beethoven Birken Eichen Wiesen Feld Markt Kloster Brunnen Amsel Finken Tannen Ring Hafen",
            "straße gasse gasse weg platz"),
        Flat = "Stiege +/Tür ##",
        Shortened = [("straße", "str."), ("platz", "pl."), ("gasse", "g.")],
        Phones = new("43", "0", "664 1## ####", "650 ### ####"),
    };
}
