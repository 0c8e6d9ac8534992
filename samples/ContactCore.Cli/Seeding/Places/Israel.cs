using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Israel
{
    public static readonly Country Country = new("IL", 1)
    {
        Names = [Hebrew.Names],
        Cities =
        [
            new("תל_אביב=Tel_Aviv", null, "6#####7", "Asia/Jerusalem"),
            new("ירושלים=Jerusalem", null, "9#####4", "Asia/Jerusalem"),
            new("חיפה=Haifa", null, "3#####1", "Asia/Jerusalem"),
        ],
        Streets = WordList.Joined(
            "רחוב=Rehov שדרות=Sderot רחוב=Rehov",
            "הרצל=Herzl ביאליק=Bialik ויצמן=Weizmann הגפן=HaGefen הזית=HaZayit אלנבי=Allenby יפו=Yafo",
            " "),
        Flat = "דירה +",
        Shortened = [("רחוב", "רח'"), ("שדרות", "שד'")],
        Phones = new("972", "0", "50 2## ####", "52 2## ####"),
    };
}
