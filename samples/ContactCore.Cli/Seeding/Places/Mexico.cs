using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Mexico
{
    public static readonly Country Country = new("MX", 4)
    {
        Names = [Spanish.Names],
        Cities =
        [
            new("Ciudad_de_México=Mexico_City", "CDMX", "06###|03###", "America/Mexico_City"),
            new("Guadalajara", "Jalisco", "44###", "America/Mexico_City"),
            new("Monterrey", "Nuevo León", "64###", "America/Monterrey"),
            new("Puebla", "Puebla", "72###", "America/Mexico_City"),
            new("Mérida=Merida", "Yucatán", "97###", "America/Merida"),
            new("Tijuana", "Baja California", "22###", "America/Tijuana"),
        ],
        Streets = WordList.Joined(
            "Calle Calle Avenida Plaza Paseo",
            "Mayor Real de_la_Constitución del_Sol de_la_Iglesia de_Cervantes San_José Santa_María del_Carmen Nueva de_la_Fuente del_Río de_Goya Los_Olivos Las_Flores Independencia",
            " "),
        Flat = "Int. +#",
        Shortened = [("Calle", "C."), ("Avenida", "Av."), ("Plaza", "Pza.")],
        Phones = new("52", "", "55 1### ####", "33 1### ####"),
    };
}
