using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Ukraine
{
    public static readonly Country Country = new("UA", 5)
    {
        Names = [Ukrainian.Names],
        Cities =
        [
            new("Київ=Kyiv", null, "01###|03###", "Europe/Kyiv"),
            new("Львів=Lviv", null, "79###", "Europe/Kyiv"),
            new("Харків=Kharkiv", null, "61###", "Europe/Kyiv"),
            new("Одеса=Odesa", null, "65###", "Europe/Kyiv"),
            new("Дніпро=Dnipro", null, "49###", "Europe/Kyiv"),
            new("Полтава=Poltava", null, "36###", "Europe/Kyiv"),
            new("Івано-Франківськ=Ivano-Frankivsk", null, "76###", "Europe/Kyiv"),
        ],
        Streets = WordList.Joined(
            "вулиця=vul. вулиця=vul. проспект=prosp. бульвар=bulv.",
            "Шевченка=Shevchenka Франка=Franka Лесі_Українки=Lesi_Ukrainky Грушевського=Hrushevskoho Садова=Sadova Київська=Kyivska Миру=Myru Шкільна=Shkilna Лісова=Lisova Зелена=Zelena Набережна=Naberezhna Незалежності=Nezalezhnosti",
            " "),
        Style = new StreetStyle(Joint: ", "),
        Flat = "кв. +#",
        Shortened = [("вулиця", "вул."), ("проспект", "просп."), ("бульвар", "бул.")],
        Phones = new("380", "0", "50 ### ## ##", "67 ### ## ##"),
    };
}
