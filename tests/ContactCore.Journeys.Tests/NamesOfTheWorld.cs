using System.Globalization;
using ContactCore.Contacts;

namespace ContactCore.Journeys.Tests;

/// <summary>The same names are found on both stores, whatever the process's culture.</summary>
public sealed class NamesOfTheWorld
{
    private static readonly (string Key, string First, string Last)[] People =
    [
        ("th", "สมชาย", "ใจดี"), ("hi", "अनिता", "शर्मा"), ("ja", "ガブリエル", "山田"), ("ja2", "カブト", "田中"), ("ar", "ليلى", "حداد"),
        ("el", "Γιώργος", "Παπαδόπουλος"), ("tr", "İpek", "Işık"), ("tr2", "Ilgın", "Çelik"), ("vi", "Nguyễn", "Thị Mai"),
        ("pl", "Łukasz", "Żółty"), ("de", "Jörg", "Weiß"), ("uk", "Їжак", "Йосипенко"), ("uk2", "Іжак", "Иосипенко"),
    ];

    private static readonly (string Search, string Found)[] Searches =
    [
        ("สมชาย", "th"), ("สม", "th"), ("ใจ", "th"), ("अनिता", "hi"), ("शर्मा", "hi"), ("शर", "hi"), ("ガ", "ja"), ("カ", "ja2"), ("ｶ", "ja2"),
        ("ヤ", ""), ("山", "ja"), ("ليلى", "ar"), ("حد", "ar"), ("γιωργος", "el"), ("ΠΑΠΑΔΟΠΟΥΛΟΣ", "el"), ("παπαδόπουλος", "el"), ("ipek", "tr"),
        ("IPEK", "tr"), ("işık", "tr"), ("isik", "tr"), ("ISIK", "tr"), ("ILGIN", "tr2"), ("ılgın", "tr2"), ("celik", "tr2"), ("nguyen", "vi"), ("NGUYỄN THỊ", "vi"),
        ("lukasz", "pl"), ("ŁUKASZ", "pl"), ("zolty", "pl"), ("jorg", "de"), ("weiss", "de"), ("WEISS", "de"), ("weiß", "de"), ("їжак", "uk"),
        ("йос", "uk"), ("ЙОСИПЕНКО", "uk"), ("иос", "uk2"), ("іжак", "uk2"),
    ];

    [Theory]
    [InlineData(Journey.Memory, "")]
    [InlineData(Journey.Memory, "tr-TR")]
    [InlineData(Journey.Sqlite, "")]
    [InlineData(Journey.Sqlite, "tr-TR")]
    [InlineData(Journey.Sqlite, "th-TH")]
    [InlineData(Journey.Sqlite, "ar-SA")]
    public async Task A_search_finds_the_same_people_on_each_store_under_each_culture(string store, string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await using Journey journey = await Journey.BeginAsync(store);
            foreach ((string key, string first, string last) in People)
                await journey.Book.Contacts.AddAsync(new NewContact { ExternalId = key, FirstName = first, LastName = last, Consent = Journey.Consent });
            List<(string, string)> found = [];
            foreach ((string search, _) in Searches)
                found.Add((search, await journey.FoundAsync(search)));
            Assert.Equal(Searches, found);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
