using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class France
{
    public static readonly Country Country = new("FR", 6)
    {
        Names = [French.Names, French.Names, French.Names, French.Names, French.Names, French.Names, French.Names, Arabic.Names],
        Cities =
        [
            new("Paris", null, "7500#|7501#", "Europe/Paris"),
            new("Lyon", null, "6900#", "Europe/Paris"),
            new("Marseille=Marseilles", null, "1300#|1301#", "Europe/Paris"),
            new("Toulouse", null, "31#00", "Europe/Paris"),
            new("Nantes", null, "44#00", "Europe/Paris"),
            new("Bordeaux", null, "33#00", "Europe/Paris"),
            new("Lille", null, "59#00", "Europe/Paris"),
            new("Saint-Étienne=Saint-Etienne", null, "42#00", "Europe/Paris"),
        ],
        Streets = WordList.Joined(
            "rue avenue boulevard place chemin rue",
            "de_la_Gare de_l'Église Victor-Hugo des_Lilas du_Moulin de_la_République Pasteur des_Écoles du_Château de_la_Fontaine Émile-Zola des_Acacias du_Stade de_Verdun des_Tilleuls Molière",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Bât. @",
        Shortened = [("avenue", "av."), ("boulevard", "bd"), ("place", "pl."), ("chemin", "ch.")],
        Phones = new(
            // Arcep, numéros pour les œuvres audiovisuelles.
            "33",
            "0",
            "1 99 00 ## ##", "2 61 91 ## ##", "3 53 01 ## ##", "4 65 71 ## ##", "5 36 49 ## ##", "6 39 98 ## ##"),
    };
}
