using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class India
{
    public static readonly Country Country = new("IN", 4)
    {
        Names = [Hindi.Names, Hindi.InEnglish],
        Cities =
        [
            new("नई_दिल्ली=New_Delhi", "Delhi", "1100##", "Asia/Kolkata"),
            new("मुंबई=Mumbai", "Maharashtra", "4000##", "Asia/Kolkata"),
            new("बेंगलुरु=Bengaluru", "Karnataka", "5600##", "Asia/Kolkata"),
            new("चेन्नई=Chennai", "Tamil Nadu", "6000##", "Asia/Kolkata"),
            new("कोलकाता=Kolkata", "West Bengal", "7000##", "Asia/Kolkata"),
            new("पुणे=Pune", "Maharashtra", "4110##", "Asia/Kolkata"),
            new("जयपुर=Jaipur", "Rajasthan", "3020##", "Asia/Kolkata"),
        ],
        Streets = WordList.Joined(
            "गांधी=Gandhi नेहरू=Nehru स्टेशन=Station मंदिर=Mandir बाज़ार=Bazaar तिलक=Tilak सुभाष=Subhash लाजपत=Lajpat टैगोर=Tagore",
            "मार्ग=Marg नगर=Nagar रोड=Road",
            " "),
        Style = new StreetStyle(HouseFirst: true, Joint: ", "),
        Flat = "Flat +0#",
        Phones = new("91", "0", "98### #####", "99### #####"),
    };
}
