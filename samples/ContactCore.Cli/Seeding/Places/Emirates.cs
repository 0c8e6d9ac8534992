using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Emirates
{
    public static readonly Country Country = new("AE", 2)
    {
        Names = [Arabic.Names, Arabic.Names, Hindi.InEnglish],
        Cities =
        [
            new("دبي=Dubai", null, "P.O. Box 1####", "Asia/Dubai"),
            new("أبو_ظبي=Abu_Dhabi", null, "P.O. Box 4####", "Asia/Dubai"),
            new("الشارقة=Sharjah", null, "P.O. Box 2####", "Asia/Dubai"),
        ],
        Streets = WordList.Joined(
            "شارع=Street",
            "الشيخ_زايد=Sheikh_Zayed الوصل=Al_Wasl الخليج=Al_Khaleej الكورنيش=Corniche المطار=Airport النخيل=Al_Nakheel",
            " "),
        Flat = "Villa +#",
        Phones = new("971", "0", "50 ### ####", "55 ### ####"),
    };
}
