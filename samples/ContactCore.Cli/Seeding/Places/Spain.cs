using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Spain
{
    public static readonly Country Country = new("ES", 5)
    {
        Names = [Spanish.Names],
        Cities =
        [
            new("Madrid", null, "280##", "Europe/Madrid"),
            new("Barcelona", null, "080##", "Europe/Madrid"),
            new("Valencia", null, "460##", "Europe/Madrid"),
            new("Sevilla=Seville", null, "410##", "Europe/Madrid"),
            new("Málaga=Malaga", null, "290##", "Europe/Madrid"),
            new("Zaragoza=Saragossa", null, "500##", "Europe/Madrid"),
            new("A_Coruña=Corunna", null, "150##", "Europe/Madrid"),
            new("Las_Palmas", "Canarias", "350##", "Atlantic/Canary"),
        ],
        Streets = WordList.Joined(
            "Calle Calle Avenida Plaza Paseo",
            "Mayor Real de_la_Constitución del_Sol de_la_Iglesia de_Cervantes San_José Santa_María del_Carmen Nueva de_la_Fuente del_Río de_Goya Los_Olivos Las_Flores Independencia",
            " "),
        Style = new StreetStyle(Joint: ", "),
        Flat = "+º @",
        Shortened = [("Calle", "C/"), ("Avenida", "Avda."), ("Plaza", "Pza."), ("Paseo", "Pº")],
        Phones = new("34", "", "61# ### ###", "62# ### ###"),
    };
}
