using System.Globalization;
using System.Net.Mail;
using System.Text;
using ContactCore.Benchmarks.Bases;
using ContactCore.Importing;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>The invented people in a list, as an app reads them in by hand.</summary>
public static class PlainContacts
{
    public static async Task<List<PlainContact>> ReadAsync(int count)
    {
        List<PlainContact> people = [];
        await using RowReader reader = await new InventedPeople(0, count).OpenAsync(CancellationToken.None);
        await foreach (Row row in reader.ReadAsync(CancellationToken.None))
        {
            IReadOnlyList<string> cells = row.Cells!;
            if (!MailAddress.TryCreate(cells[3], out MailAddress? email))
                continue;
            people.Add(new PlainContact
            {
                ExternalId = cells[0],
                FirstName = cells[1],
                FirstKey = Key(cells[1]),
                LastName = cells[2],
                LastKey = Key(cells[2]),
                Email = cells[3],
                EmailKey = email.Address.ToLowerInvariant(),
                Phone = cells[4],
                City = cells[5],
                CityKey = Key(cells[5]),
                Language = cells[6],
                Created = Instant(cells[7])!.Value,
                Age = int.Parse(cells[8], CultureInfo.InvariantCulture),
                Categories = cells[9].Length == 0 ? [] : cells[9].Split(';'),
                Unsubscribed = Instant(cells[10]),
                Complained = Instant(cells[11]),
                Asked = Instant(cells[12]),
                Blacklisted = Instant(cells[13]),
            });
        }

        return people;
    }

    private static DateTime? Instant(string text) => text.Length == 0
        ? null
        : DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Key(string text) => string.Concat(
        text.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
