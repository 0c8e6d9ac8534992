using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Egypt
{
    public static readonly Country Country = new("EG", 2)
    {
        Names = [Arabic.Names],
        Cities =
        [
            new("القاهرة=Cairo", null, "115##|117##", "Africa/Cairo"),
            new("الإسكندرية=Alexandria", null, "215##", "Africa/Cairo"),
            new("الجيزة=Giza", null, "125##", "Africa/Cairo"),
            new("أسوان=Aswan", null, "815##", "Africa/Cairo"),
        ],
        Streets = WordList.Joined(
            "شارع=Sharia",
            "النيل=El_Nil التحرير=El_Tahrir الجمهورية=El_Gomhoria رمسيس=Ramses الهرم=El_Haram المدرسة=El_Madrasa السلام=El_Salam الزهور=El_Zohour سعد_زغلول=Saad_Zaghloul",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "شقة +#",
        Shortened = [("شارع", "ش")],
        Phones = new("20", "0", "100 ### ####", "122 ### ####"),
    };
}
