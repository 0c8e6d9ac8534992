using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Italy
{
    public static readonly Country Country = new("IT", 5)
    {
        Names = [Italian.Names],
        Cities =
        [
            new("Roma=Rome", "RM", "001##", "Europe/Rome"),
            new("Milano=Milan", "MI", "201##", "Europe/Rome"),
            new("Napoli=Naples", "NA", "801##", "Europe/Rome"),
            new("Torino=Turin", "TO", "101##", "Europe/Rome"),
            new("Firenze=Florence", "FI", "501##", "Europe/Rome"),
            new("Bologna", "BO", "401##", "Europe/Rome"),
            new("Palermo", "PA", "901##", "Europe/Rome"),
            new("Venezia=Venice", "VE", "301##", "Europe/Rome"),
            new("Forlì=Forli", "FC", "471##", "Europe/Rome"),
        ],
        Streets = WordList.Joined(
            "Via Via Via Viale Corso Piazza",
            "Roma Garibaldi Mazzini Dante Verdi Cavour Marconi Manzoni della_Libertà San_Francesco dei_Mille Leopardi delle_Rose del_Popolo XX_Settembre Santa_Lucia",
            " "),
        Style = new StreetStyle(Joint: ", "),
        Flat = "Int. +",
        Shortened = [("Viale", "V.le"), ("Corso", "C.so"), ("Piazza", "P.zza"), ("Via", "V.")],
        Phones = new("39", "", "347 ### ####", "338 ### ####"),
    };
}
