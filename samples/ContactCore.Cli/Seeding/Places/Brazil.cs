using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Brazil
{
    public static readonly Country Country = new("BR", 4)
    {
        Names = [Portuguese.Names],
        Cities =
        [
            new("São_Paulo=Sao_Paulo", "SP", "01###-###|04###-###", "America/Sao_Paulo"),
            new("Rio_de_Janeiro", "RJ", "20###-###|22###-###", "America/Sao_Paulo"),
            new("Belo_Horizonte", "MG", "30###-###", "America/Sao_Paulo"),
            new("Salvador", "BA", "40###-###", "America/Bahia"),
            new("Curitiba", "PR", "80###-###", "America/Sao_Paulo"),
            new("Brasília=Brasilia", "DF", "70###-###", "America/Sao_Paulo"),
            new("Manaus", "AM", "69###-###", "America/Manaus"),
        ],
        Streets = WordList.Joined(
            "Rua Rua Avenida Travessa Praça",
            "das_Flores Santos_Dumont Tiradentes da_Independência São_José Sete_de_Setembro Dom_Pedro_II do_Comércio Castro_Alves dos_Ipês das_Acácias Machado_de_Assis Boa_Vista Bela_Vista",
            " "),
        Style = new StreetStyle(Joint: ", "),
        Flat = "Apto +#",
        Shortened = [("Avenida", "Av."), ("Rua", "R."), ("Praça", "Pça."), ("Travessa", "Tv.")],
        Phones = new("55", "", "11 98### ####", "21 98### ####"),
    };
}
