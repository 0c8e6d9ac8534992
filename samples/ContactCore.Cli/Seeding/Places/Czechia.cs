using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Czechia
{
    public static readonly Country Country = new("CZ", 2)
    {
        Names = [Czech.Names],
        Cities =
        [
            new("Praha=Prague", null, "110 ##|120 ##", "Europe/Prague"),
            new("Brno", null, "602 ##", "Europe/Prague"),
            new("Ostrava", null, "702 ##", "Europe/Prague"),
            new("Plzeň=Pilsen", null, "301 ##", "Europe/Prague"),
            new("České_Budějovice=Ceske_Budejovice", null, "370 ##", "Europe/Prague"),
        ],
        Streets = WordList.Of("Hlavní Školní Zahradní Nádražní Krátká Dlouhá Lipová Husova Komenského Palackého Polní Lesní Na_Příkopě U_Řeky Pod_Lesem Květinová Jiráskova Žižkova Třebízského Smetanova"),
        Flat = "byt +#",
        Phones = new("420", "", "602 ### ###", "603 ### ###"),
    };
}
