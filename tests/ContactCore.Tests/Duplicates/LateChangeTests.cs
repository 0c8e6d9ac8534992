using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Importing;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>After a large import, what was committed late is seen, too, without anybody waiting for the import to be read again.</summary>
public sealed class LateChangeTests
{
    [Fact]
    public async Task What_was_committed_behind_a_look_is_found_some_seconds_later()
    {
        Counting? reader = null;
        await using OpenBook open = await OpenBook.NewAsync(null, services => Counting.Put(services, made => reader = made));
        open.Clock.AutoAdvanceAmount = TimeSpan.Zero;
        string[][] rows = [.. Enumerable.Range(0, 5_100).Select(n => new[] { $"{n * 7919}x{n}@example.com", $"Name{n % 317}", $"Family{n % 211}" })];
        await open.Book.Imports.RunAsync(new Importing.Table([["email", "firstName", "lastName"], .. rows]), new ImportPlan { Consent = ProbableBase.Anna.Consent });
        await open.Book.Duplicates.PrepareMatchesAsync();
        await FindAsync();
        open.Clock.Advance(TimeSpan.FromSeconds(1));
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        reader!.Uncommitted = anna.Id;
        open.Clock.Advance(TimeSpan.FromSeconds(1));
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        Assert.Equal([twin.Id], await FindAsync());

        reader.Uncommitted = null;
        Assert.Equal([twin.Id], await FindAsync());
        open.Clock.Advance(TimeSpan.FromSeconds(6));
        for (int i = 0; i < 600 && (await FindAsync()).Length == 1; i++)
            await Task.Delay(50);

        Assert.Equal([anna.Id, twin.Id], (await FindAsync()).Order());

        async Task<ContactId[]> FindAsync() =>
            [.. (await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Anna", LastName = "Müller", Emails = ProbableBase.Anna.Emails }, new MatchQuery { Threshold = 0.01 })).Select(match => match.Contact)];
    }
}
