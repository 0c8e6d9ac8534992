using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Switzerland
{
    public static readonly Country Country = new("CH", 2)
    {
        Names = [German.Names, German.Names, German.Names, French.Names, Italian.Names],
        Cities =
        [
            new("Zürich=Zurich", "ZH", "80##", "Europe/Zurich"),
            new("Bern", "BE", "30##", "Europe/Zurich"),
            new("Basel", "BS", "40##", "Europe/Zurich"),
            new("Genève=Geneva", "GE", "12##", "Europe/Zurich"),
            new("Lausanne", "VD", "10##", "Europe/Zurich"),
            new("Lugano", "TI", "69##", "Europe/Zurich"),
        ],
        Streets = WordList.Joined(
            "Haupt Bahnhof Garten Schul Kirch Linden Berg Wald Mühlen Rosen Goethe Schiller Mozart Beethoven Birken Eichen Wiesen Feld Markt Kloster Brunnen Amsel Finken Tannen Ring Hafen",
            "strasse strasse weg gasse"),
        Flat = "c/o Haus @",
        Shortened = [("strasse", "str.")],
        Phones = new("41", "0", "79 ### ## ##", "78 ### ## ##"),
    };
}
