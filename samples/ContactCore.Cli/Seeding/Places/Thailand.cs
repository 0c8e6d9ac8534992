using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Thailand
{
    public static readonly Country Country = new("TH", 3)
    {
        Names = [Thai.Names],
        Cities =
        [
            new("กรุงเทพมหานคร=Bangkok", null, "101#0|103#0", "Asia/Bangkok"),
            new("เชียงใหม่=Chiang_Mai", null, "50#00", "Asia/Bangkok"),
            new("ภูเก็ต=Phuket", null, "83#00", "Asia/Bangkok"),
            new("ขอนแก่น=Khon_Kaen", null, "40#00", "Asia/Bangkok"),
        ],
        Streets = WordList.Of("ถนนสุขุมวิท=Sukhumvit_Road ถนนพหลโยธิน=Phahonyothin_Road ถนนรัชดาภิเษก=Ratchadaphisek_Road ถนนสีลม=Silom_Road ถนนเจริญกรุง=Charoen_Krung_Road ถนนลาดพร้าว=Lat_Phrao_Road ถนนนิมมานเหมินท์=Nimmanhaemin_Road ซอยสวนพลู=Soi_Suan_Phlu"),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "ห้อง +0#",
        Shortened = [("ถนน", "ถ.")],
        Phones = new("66", "0", "81 ### ####", "89 ### ####"),
    };
}
