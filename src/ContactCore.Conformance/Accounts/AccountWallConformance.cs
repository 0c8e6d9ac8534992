using System.Reflection;
using ContactCore.Conformance.Accounts;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>
/// The wall between accounts: every public method of a book's services, and of every reader, found by reflection, is
/// called in one account with everything that is another one's.
/// </summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class AccountWallConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Contacts, IDs, keys, names, cursors, addresses of another account, in a book.</summary>
    [Fact]
    [Promise("Q7")]
    [Promise("H4")]
    [Promise("W9")]
    [Promise("B2")]
    public Task No_method_of_a_book_reaches_another_account() =>
        TryAsync(Doors.Services.Select(service => new Door(service.PropertyType, async account => service.GetValue(await account.BookAsync())!)));

    /// <summary>The same, and the keys of rows, in every reader of the store.</summary>
    [Fact]
    [Promise("Q7")]
    [Promise("H4")]
    [Promise("W9")]
    [Promise("B2")]
    public Task No_reader_gives_anything_of_another_account()
    {
        (Type Reader, object Service)[] readers = [.. Doors.ReadersOf(Host)];
        Assert.Empty(Doors.Readers.Except(readers.Select(reader => reader.Reader)));
        return TryAsync(readers.Select(reader => new Door(reader.Reader, _ => Task.FromResult(reader.Service))));
    }

    private async Task TryAsync(IEnumerable<Door> doors)
    {
        Neighbour neighbour = new(Other);
        await neighbour.MoveInAsync();
        Burglar burglar = new(Host, neighbour);
        List<string> breaches = [];
        foreach (Door door in doors)
        {
            foreach (MethodInfo method in Doors.MethodsOf(door.Service))
                breaches.AddRange(await burglar.BreachesAsync(door, method));
        }

        Assert.True(breaches.Count == 0, string.Join('\n', breaches));
    }
}
