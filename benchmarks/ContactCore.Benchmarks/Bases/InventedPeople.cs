using System.Globalization;
using System.Runtime.CompilerServices;
using ContactCore.Importing;

namespace ContactCore.Benchmarks.Bases;

/// <summary>
/// Invented people, always the same: 2 in 100 share an email, 5 are unsubscribed, 1 complained, 2 have not confirmed, 1 in
/// 200 is blacklisted, every tenth lives in London, every fifth reads the news. Where they are refusing, all are unsubscribed.
/// </summary>
public sealed class InventedPeople(int from, int count, bool areRefusing = false) : RowSource
{
    private static readonly string[] Firsts = ["Anna", "Ben", "Çelik", "Dörte", "Émile", "Fatima", "George", "Hana", "Ivan", "Jürgen", "Kaito", "Łukasz", "Mai"];
    private static readonly string[] Lasts = ["Müller", "Smith", "Nguyễn", "Kowalski", "García", "Иванов", "Tanaka", "Öztürk", "O'Brien", "Strauß"];
    private static readonly string[] Cities = ["London", "Berlin", "Kraków", "Paris", "Lyon", "Madrid", "Wien", "Zürich", "Oslo", "Praha"];
    private static readonly string[] Languages = ["en", "de", "pl", "fr"];

    public override string Name => "invented";

    public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<RowReader>(new Reader(from, count, areRefusing));

    private static IReadOnlyList<string> Cells(int i, bool isRefusing)
    {
        string Text(IFormatProvider culture, FormattableString text) => text.ToString(culture);
        string Say(FormattableString text) => Text(CultureInfo.InvariantCulture, text);
        return
        [
            Say($"key {i}"), Firsts[i % Firsts.Length], Say($"{Lasts[i % Lasts.Length]}{i / 10 % 2000}"),
            Say($"person{(i % 50 == 0 ? i + 1 : i)}@example.{(i % 4 == 0 ? "org" : "com")}"), Say($"+442079{460000 + (i % 500000)}"),
            Cities[i % Cities.Length], Languages[i / 3 % Languages.Length], Say($"{2015 + (i % 11)}-{1 + (i % 12):00}-{1 + (i % 28):00}"),
            Say($"{18 + (i % 70)}"), i % 5 == 0 ? "news" : "",
            isRefusing || i % 20 == 7 ? "2026-01-01" : "", i % 100 == 13 ? "2026-01-01" : "", i % 50 == 21 ? "2026-01-01" : "", i % 200 == 99 ? "2026-01-01" : "",
        ];
    }

    private sealed class Reader(int from, int count, bool areRefusing) : RowReader
    {
        public override IReadOnlyList<string> Header =>
        [
            "externalId", "firstName", "lastName", "email", "phone", "address.city", "language", "createdAt", "field:age:number", "categories",
            "email.unsubscribedAt", "email.complainedAt", "email.confirmationAskedAt", "email.blacklistedAt",
        ];

        public override async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            for (int i = from; i < from + count; i++)
                yield return new Row(i + 2, Cells(i, areRefusing));
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
