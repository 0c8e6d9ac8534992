using System.Diagnostics;
using System.Globalization;
using ContactCore.Benchmarks.Bases;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Postal;

namespace ContactCore.Benchmarks.Matching;

/// <summary>
/// How long it takes to say who is there already: of each of some thousand persons of a base, entered again with an error in a
/// name. Prints a row of a table a round: the first warms up.
/// </summary>
public static class EntryTimes
{
    private const int Asked = 5_000;
    private const int Rounds = 3;

    public static async Task RunAsync(string folder, int contacts)
    {
        InventedPerson[] people = InventedTown.People(contacts);
        await using SqliteBase store = new(Path.Combine(folder, FormattableString.Invariant($"contactcore_town_{contacts}.db")));
        await store.OpenAsync(0);
        if (await store.Book.Contacts.CountAsync(Selections.Selection.All) < contacts)
            await store.ImportAsync(new TownRows(people));
        long began = Stopwatch.GetTimestamp();
        await store.Book.Duplicates.PrepareMatchesAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"made in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB live"));
        Console.WriteLine("| contacts | mean ms | median | p99 | most | found |\n| --- | --- | --- | --- | --- | --- |");
        for (int round = 0; round < Rounds; round++)
            await RoundAsync(store.Book.Duplicates, store, people, new Random(round));
    }

    private static async Task RoundAsync(DuplicateFinder duplicates, SqliteBase store, InventedPerson[] people, Random random)
    {
        List<double> times = [];
        int found = 0;
        for (int asked = 0; asked < Asked; asked++)
        {
            int place = random.Next(people.Length);
            ContactProfile entered = Entered(people[place], random);
            long began = Stopwatch.GetTimestamp();
            IReadOnlyList<ContactMatch> matches = await duplicates.FindMatchesAsync(entered, new MatchQuery { Threshold = 0.1 });
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            string key = place.ToString(CultureInfo.InvariantCulture);
            foreach (ContactMatch match in matches)
            {
                if ((await store.Book.Contacts.FindAsync(match.Contact))?.ExternalId?.ToString() == key)
                    found++;
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {people.Length} | {times.Average():0.00} | {times[times.Count / 2]:0.00} | {times[times.Count * 99 / 100]:0.00} | {times[^1]:0.0} | {100.0 * found / Asked:0.0} % |"));
    }

    private static ContactProfile Entered(InventedPerson person, Random random) => new()
    {
        FirstName = random.Next(2) == 0 ? InventedTown.Typo(person.First, random) : person.First,
        LastName = InventedTown.Typo(person.Last, random),
        Emails = EmailAddress.TryParse(person.Email, out EmailAddress? email) ? [email] : [],
        Phones = PhoneNumber.TryParse(person.Phone, null, out PhoneNumber? phone) ? [phone] : [],
        Address = new PostalAddress { Line1 = person.Street, City = person.City, PostalCode = person.Postcode },
    };
}
