using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Poland
{
    public static readonly Country Country = new("PL", 5)
    {
        Names = [Polish.Names],
        Cities =
        [
            new("Warszawa=Warsaw", null, "00-###|02-###", "Europe/Warsaw"),
            new("Kraków=Cracow", null, "30-###|31-###", "Europe/Warsaw"),
            new("Łódź=Lodz", null, "90-###", "Europe/Warsaw"),
            new("Wrocław=Wroclaw", null, "50-###", "Europe/Warsaw"),
            new("Poznań=Poznan", null, "60-###", "Europe/Warsaw"),
            new("Gdańsk=Gdansk", null, "80-###", "Europe/Warsaw"),
            new("Szczecin", null, "70-###", "Europe/Warsaw"),
        ],
        Streets = WordList.Joined(
            "ulica aleja plac ulica",
            "Polna Leśna Słoneczna Krótka Szkolna Ogrodowa Lipowa Brzozowa Łąkowa Kwiatowa Kościelna Zielona Parkowa Długa Mickiewicza Słowackiego Kościuszki Wolności",
            " "),
        Flat = "m. +#",
        Shortened = [("ulica", "ul."), ("aleja", "al."), ("plac", "pl.")],
        Phones = new("48", "", "50# ### ###", "60# ### ###"),
    };
}
