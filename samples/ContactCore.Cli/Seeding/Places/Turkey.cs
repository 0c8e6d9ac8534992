using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Turkey
{
    public static readonly Country Country = new("TR", 4)
    {
        Names = [Turkish.Names],
        Cities =
        [
            new("İstanbul=Istanbul", "İstanbul", "340##|347##", "Europe/Istanbul"),
            new("Ankara", "Ankara", "060##|065##", "Europe/Istanbul"),
            new("İzmir=Izmir", "İzmir", "350##", "Europe/Istanbul"),
            new("Antalya", "Antalya", "070##", "Europe/Istanbul"),
            new("Iğdır=Igdir", "Iğdır", "760##", "Europe/Istanbul"),
            new("Muğla=Mugla", "Muğla", "480##", "Europe/Istanbul"),
        ],
        Streets = WordList.Joined(
            "Atatürk Cumhuriyet İstiklal Gül Çınar Lale İnönü Barış Yıldız Zafer Işık Çamlık Bağdat Menekşe",
            "Caddesi Sokak Bulvarı Sokak",
            " "),
        Style = new StreetStyle(Joint: " No: "),
        Flat = "Daire +",
        Shortened = [("Caddesi", "Cad."), ("Sokak", "Sk."), ("Bulvarı", "Blv.")],
        Phones = new("90", "0", "532 ### ## ##", "542 ### ## ##"),
    };
}
