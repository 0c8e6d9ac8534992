using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Germany
{
    public static readonly Country Country = new("DE", 8)
    {
        Names = [German.Names, German.Names, German.Names, German.Names, German.Names, German.Names, German.Names, Turkish.Names],
        Cities =
        [
            new("Berlin", null, "10###|12###|13###", "Europe/Berlin"),
            new("Hamburg", null, "20###|22###", "Europe/Berlin"),
            new("München=Munich", "Bayern", "80###|81###", "Europe/Berlin"),
            new("Köln=Cologne", null, "50###", "Europe/Berlin"),
            new("Frankfurt_am_Main=Frankfurt", null, "60###", "Europe/Berlin"),
            new("Stuttgart", null, "70###", "Europe/Berlin"),
            new("Düsseldorf=Duesseldorf", null, "40###", "Europe/Berlin"),
            new("Leipzig", null, "04###", "Europe/Berlin"),
            new("Nürnberg=Nuremberg", "Bayern", "90###", "Europe/Berlin"),
            new("Münster=Muenster", null, "48###", "Europe/Berlin"),
        ],
        Streets = WordList.Joined(
            "Haupt Bahnhof Garten Schul Kirch Linden Berg Wald Mühlen Rosen Goethe Schiller Mozart Beethoven Birken Eichen Wiesen Feld Markt Kloster Brunnen Amsel Finken Tannen Ring Hafen",
            "straße straße weg allee platz gasse"),
        Flat = "+. OG",
        Shortened = [("straße", "str."), ("platz", "pl."), ("gasse", "g.")],
        Phones = new(
            // Bundesnetzagentur, Mitteilung 148/2021, Rufnummern für Medienproduktionen.
            "49",
            "0",
            "30 23125 ###", "69 90009 ###", "40 66969 ###", "221 4710 ###", "89 99998 ###", "171 39200 ##", "176 040690 ##"),
    };
}
