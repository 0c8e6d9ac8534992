using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Bulgaria
{
    public static readonly Country Country = new("BG", 2)
    {
        Names = [Bulgarian.Names],
        Cities =
        [
            new("София=Sofia", null, "10##|16##", "Europe/Sofia"),
            new("Пловдив=Plovdiv", null, "40##", "Europe/Sofia"),
            new("Варна=Varna", null, "90##", "Europe/Sofia"),
            new("Бургас=Burgas", null, "80##", "Europe/Sofia"),
        ],
        Streets = WordList.Joined(
            "улица=ul. булевард=bul. улица=ul.",
            "Васил_Левски=Vasil_Levski Христо_Ботев=Hristo_Botev Иван_Вазов=Ivan_Vazov Шипка=Shipka Опълченска=Opalchenska Раковски=Rakovski Трети_март=Treti_mart Роза=Roza",
            " "),
        Flat = "ап. +",
        Shortened = [("улица", "ул."), ("булевард", "бул.")],
        Phones = new("359", "0", "88 7## ####", "88 8## ####"),
    };
}
