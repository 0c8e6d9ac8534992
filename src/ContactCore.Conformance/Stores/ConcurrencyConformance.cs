using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Several writers at once.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ConcurrencyConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private const int Writers = 6;

    /// <summary>Each makes its edit from the same version.</summary>
    [Fact]
    [Promise("W5")]
    [Promise("P1")]
    public async Task Of_several_edits_from_one_version_exactly_one_succeeds()
    {
        Contact read = await Acme.AddAsync(Person.Named("Anna"));

        int[] won = await AtOnceAsync(Writers, n => TryAsync<VersionConflictException>(
            () => Acme.ApplyAsync(Acme.Replacing(read, contact => contact with { LastName = $"{n}" }))));

        Contact now = await Acme.ReadAsync(read.Id);
        Assert.Equal(1, won.Sum());
        Assert.Equal((2, $"{Array.IndexOf(won, 1)}"), (now.Version, now.LastName));
    }

    /// <summary>Each reads, edits and reads again: as many versions as successes, and no edit lost.</summary>
    [Fact]
    [Promise("W5")]
    [Promise("W2")]
    public async Task No_edit_is_ever_lost()
    {
        Contact start = await Acme.AddAsync(Person.Named("Anna").KnownAs("crm-1"));

        int[] won = await AtOnceAsync(Writers, async n =>
        {
            int successes = 0;
            for (int round = 0; round < 5; round++)
            {
                Contact read = await Acme.ReadAsync(start.Id);
                successes += await TryAsync<VersionConflictException>(
                    () => Acme.ApplyAsync(Acme.Replacing(read, contact => contact with { LastName = contact.LastName + (char)('a' + n) })));
            }

            return successes;
        });

        Contact now = await Acme.ReadAsync(start.Id);
        Assert.Equal((1 + won.Sum(), won.Sum()), (now.Version, now.LastName!.Length));
        Assert.Equal(1 + won.Sum(), (await Acme.HistoryAsync(start.Id)).Count);
    }

    /// <summary>Each deletes another contact of one group, so long as another holder is left.</summary>
    [Fact]
    [Promise("W4")]
    [Promise("P3")]
    public async Task The_last_holder_of_a_key_is_never_deleted_under_the_precondition()
    {
        List<Contact> group = [];
        for (int n = 0; n < Writers; n++)
            group.Add(await Acme.AddAsync(Person.Named($"{n}").WithEmail("anna@example.com")));

        int[] deleted = await AtOnceAsync(Writers, n => TryAsync<PreconditionFailedException>(
            () => Acme.DeleteAsync(group[n], new Precondition.OtherHolderOfEachKey(ChannelKind.Email))));

        Assert.Equal(Writers - 1, deleted.Sum());
        Assert.Equal(1, await Acme.CountAsync(Queries.Base));
    }

    /// <summary>One keeps the earliest of each group and one the latest, over groups that overlap.</summary>
    [Fact]
    [Promise("W4")]
    public async Task Two_removers_of_opposite_wishes_never_empty_a_key()
    {
        const int keys = 12;
        for (int n = 0; n < keys; n++)
        {
            await Acme.AddAsync(Person.Named($"{n}").WithEmail($"k{n}@example.com").WithEmail($"k{(n + 1) % keys}@example.com"));
            await Acme.AddAsync(Person.Named($"{n} again").WithEmail($"k{n}@example.com"));
        }

        ContactBook book = await Acme.BookAsync();
        await AtOnceAsync(2, async n =>
        {
            await book.Duplicates.RemoveAsync(ChannelKind.Email, n == 0 ? Keep.Earliest : Keep.Latest, "duplicate");
            return 0;
        });

        string[] all = [.. Enumerable.Range(0, keys).Select(n => $"k{n}@example.com")];
        IReadOnlyList<AddressHolder> holders = await Host.Contacts.GetHoldersAsync(Acme.Id, ChannelKind.Email, all, 1, default);
        Assert.Equal(all.Order(StringComparer.Ordinal).ToArray(), holders.Select(holder => holder.Key).Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>All want one external ID, and all want to make one list.</summary>
    [Fact]
    [Promise("W6")]
    [Promise("N1")]
    public async Task What_is_unique_goes_to_one_of_several_writers()
    {
        int[] added = await AtOnceAsync(Writers, n => TryAsync<ExternalIdTakenException>(
            () => Acme.AddAsync(Person.Named($"{n}").KnownAs("crm-1"))));
        int[] created = await AtOnceAsync(Writers, n => TryAsync<NameTakenException>(
            () => Acme.AddListAsync(n % 2 == 0 ? "VIP" : "vip")));

        Assert.Equal((1, 1), (added.Sum(), created.Sum()));
        Assert.Equal(1, await Acme.CountAsync(Queries.Both));
        Assert.Single(await Acme.SegmentsAsync());
    }

    /// <summary>Sets of two contacts each, and a reader that must never see an odd number.</summary>
    [Fact]
    [Promise("W1")]
    [Promise("W2")]
    public async Task A_reader_never_sees_half_of_a_set()
    {
        await Acme.AddListAsync("first write");

        await AtOnceAsync(Writers, async n =>
        {
            for (int round = 0; round < 5; round++)
            {
                if (n % 2 == 0)
                    Assert.Equal(0, await Acme.CountAsync(Queries.Both) % 2);
                else
                    await Acme.ApplyAsync(new ContactAdded(Person.Named("1").ToContact(Host), []), new ContactAdded(Person.Named("2").ToContact(Host), []));
            }

            return 0;
        });

        Assert.Equal(Writers / 2 * 5 * 2, await Acme.CountAsync(Queries.Base));
    }

    private static Task<int[]> AtOnceAsync(int writers, Func<int, Task<int>> write) =>
        Task.WhenAll(Enumerable.Range(0, writers).Select(n => Task.Run(() => write(n))));

    // Whether it went through; refused in the one way that is right, it counts as nothing.
    private static async Task<int> TryAsync<TRefusal>(Func<Task> write)
        where TRefusal : Exception
    {
        try
        {
            await write();
            return 1;
        }
        catch (TRefusal)
        {
            return 0;
        }
    }
}
