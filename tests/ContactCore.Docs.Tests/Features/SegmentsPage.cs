using ContactCore.Books;
using ContactCore.Filters;
using ContactCore.Segments;
using ContactCore.Selections;

namespace ContactCore.Docs.Tests.Features;

public sealed class SegmentsPage() : FeaturePage("segments")
{
    [Fact]
    public async Task Filling_and_emptying()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Abel", "abel@example.com");
        await AddAsync(book, "Adams", "adams@example.org");
        await AddAsync(book, "Baker", "baker@example.com");

        #region lists
        await book.Segments.CreateAsync("VIP");
        await book.Segments.CreateAsync("Spring letter");

        Selection people = Selection.Of(Where.LastName.StartsWith("a"));
        long added = await book.Segments.AddAsync(["VIP", "Spring letter"], people);
        long left = await book.Segments.TakeOutAsync("VIP", Selection.Of(Where.Email.EndsWith("@example.org")));
        Console.WriteLine($"{added} memberships added, {left} ended");

        await foreach (Segment segment in book.Segments.ListAsync())
            Console.WriteLine($"{segment.Name}: {segment.Count}");

        long count = await book.Contacts.CountAsync(new Selection { Segment = "vip" });
        long others = await book.Contacts.CountAsync(Selection.Of(!Where.InSegment("VIP")));
        Console.WriteLine($"{count} in it, {others} not");
        #endregion

        Shown("lists");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("a name that is taken, but for case and accents", async book =>
        {
            await book.Segments.CreateAsync("Café");
            await book.Segments.CreateAsync("CAFE");
        }),
        ("a list that is not there", book => book.Segments.AddAsync(["Kafe"], Selection.All)),
        ("no list at all", book => book.Segments.AddAsync([], Selection.All)),
        ("a name that is too long", book => book.Segments.CreateAsync(new string('a', 201))));
}
