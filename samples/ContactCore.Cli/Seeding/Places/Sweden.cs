using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Sweden
{
    public static readonly Country Country = new("SE", 2)
    {
        Names = [Swedish.Names],
        Cities =
        [
            new("Stockholm", null, "111 ##|118 ##", "Europe/Stockholm"),
            new("Göteborg=Gothenburg", null, "411 ##", "Europe/Stockholm"),
            new("Malmö=Malmo", null, "211 ##", "Europe/Stockholm"),
            new("Uppsala", null, "753 ##", "Europe/Stockholm"),
            new("Luleå=Lulea", null, "972 ##", "Europe/Stockholm"),
        ],
        Streets = WordList.Joined(
            "Stor Kungs Drottning Kyrko Skol Järnvägs Björk Ek Ängs Sjö Skogs Strand Hamn Trädgårds Kvarn",
            "gatan gatan vägen gränd torget"),
        Flat = "lgh 1#0#",
        Shortened = [("gatan", "g."), ("vägen", "v.")],
        Phones = new(
            // Post- och telestyrelsen, nummer för böcker och filmer.
            "46",
            "0",
            "31 390 06 ##", "40 628 04 ##", "8 465 004 ##", "980 319 2##"),
    };
}
