using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Greece
{
    public static readonly Country Country = new("GR", 3)
    {
        Names = [Greek.Names],
        Cities =
        [
            new("Αθήνα=Athens", null, "104 ##|116 ##", "Europe/Athens"),
            new("Θεσσαλονίκη=Thessaloniki", null, "546 ##", "Europe/Athens"),
            new("Πάτρα=Patras", null, "262 ##", "Europe/Athens"),
            new("Ηράκλειο=Heraklion", null, "712 ##", "Europe/Athens"),
            new("Ιωάννινα=Ioannina", null, "454 ##", "Europe/Athens"),
        ],
        Streets = WordList.Joined(
            "Οδός=Odos Λεωφόρος=Leoforos Οδός=Odos",
            "Ερμού=Ermou Αθηνάς=Athinas Πανεπιστημίου=Panepistimiou Σόλωνος=Solonos Βενιζέλου=Venizelou Κολοκοτρώνη=Kolokotroni Αγίου_Δημητρίου=Agiou_Dimitriou Ελευθερίας=Eleftherias Ομήρου=Omirou",
            " "),
        Flat = "+ος όροφος",
        Shortened = [("Λεωφόρος", "Λεωφ.")],
        Phones = new("30", "", "694 ### ####", "697 ### ####"),
    };
}
