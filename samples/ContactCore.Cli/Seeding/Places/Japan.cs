using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Japan
{
    public static readonly Country Country = new("JP", 5)
    {
        Names = [Japanese.Names],
        Cities =
        [
            new("新宿区=Shinjuku", "東京都", "160-00##", "Asia/Tokyo"),
            new("世田谷区=Setagaya", "東京都", "154-00##", "Asia/Tokyo"),
            new("横浜市=Yokohama", "神奈川県", "220-00##", "Asia/Tokyo"),
            new("大阪市=Osaka", "大阪府", "530-00##", "Asia/Tokyo"),
            new("京都市=Kyoto", "京都府", "600-80##", "Asia/Tokyo"),
            new("札幌市=Sapporo", "北海道", "060-00##", "Asia/Tokyo"),
            new("福岡市=Fukuoka", "福岡県", "810-00##", "Asia/Tokyo"),
        ],
        Streets = WordList.Of("本町=Honcho 中央=Chuo 緑町=Midoricho 栄町=Sakaecho 桜木=Sakuragi 若葉=Wakaba 旭町=Asahicho 東町=Higashicho 南=Minami 北山=Kitayama 松原=Matsubara 梅田=Umeda 泉=Izumi 富士見=Fujimi"),
        Style = new StreetStyle(Joint: "", Parts: 3),
        Flat = "+0#号室",
        Phones = new("81", "0", "90 1### ####", "80 3### ####"),
    };
}
