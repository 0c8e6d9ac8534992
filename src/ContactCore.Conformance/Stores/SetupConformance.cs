using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>A store that is prepared, looked at and reindexed.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class SetupConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>By the same host, and by a second one where the store is durable.</summary>
    [Fact]
    [Promise("S1")]
    public async Task Preparing_again_changes_nothing()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));

        await Host.Setup.PrepareAsync(default);
        if (Store.IsDurable)
        {
            await using TestHost second = new(Store);
            await second.Setup.PrepareAsync(default);
        }

        await Host.Setup.CheckAsync(default);
        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
    }

    /// <summary>A book opens on it.</summary>
    [Fact]
    [Promise("S2")]
    public async Task A_prepared_store_is_not_refused()
    {
        await Host.Setup.CheckAsync(default);
        await Host.Setup.CheckAsync(default);

        Assert.Null(await Host.Settings.FindAsync(Acme.Id, default));
        await Acme.BookAsync();
    }

    /// <summary>After an erasing, and in a store where nothing was removed.</summary>
    [Fact]
    [Promise("S4")]
    public async Task Scrubbing_changes_nothing_that_is_read()
    {
        await Host.Setup.ScrubAsync(default);
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").WithEmail("ben@example.com"));
        await Acme.ApplyAsync(Acme.Erasing(gone, Samples.Ben));

        await Host.Setup.ScrubAsync(default);

        await Host.Setup.CheckAsync(default);
        Assert.Equal([anna], await Acme.ListAsync(Queries.Both));
        Assert.Single((await Host.Tombstones.FindAsync(Acme.Id, [TestAccount.TombstoneOf(Samples.Ben)], ["test"], default)).Found);
    }

    /// <summary>Each problem that can befall the store, twice: looking repairs nothing.</summary>
    [Theory]
    [InlineData(StoreProblem.Missing)]
    [InlineData(StoreProblem.NotAStore)]
    [InlineData(StoreProblem.SchemaOlder)]
    [InlineData(StoreProblem.SchemaNewer)]
    [InlineData(StoreProblem.NormalizationDiffers)]
    [Promise("S2")]
    public async Task A_store_that_cannot_be_used_is_refused_by_its_problem(StoreProblem problem)
    {
        await Acme.AddAsync(Person.Named("Anna"));
        if (!await Store.TrySpoilAsync(problem))
            return;
        await using TestHost fresh = new(Store);

        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => fresh.Setup.CheckAsync(default));
        StoreException again = await Assert.ThrowsAsync<StoreException>(() => fresh.Setup.CheckAsync(default));
        StoreException book = await Assert.ThrowsAsync<StoreException>(() => fresh.Account("acme").BookAsync());

        Assert.Equal((problem, problem, problem), (refused.Problem, again.Problem, book.Problem));
    }

    /// <summary>A store that nobody prepared, where the store is durable; a host with a fresh one has to be told.</summary>
    [Fact]
    [Promise("S2")]
    public async Task A_store_that_was_never_prepared_is_refused()
    {
        TStore empty = new();
        if (empty.IsDurable)
        {
            await using TestHost host = new(empty);
            await Assert.ThrowsAsync<StoreException>(() => host.Setup.CheckAsync(default));
            await Assert.ThrowsAsync<StoreException>(() => host.Setup.CheckAsync(default));
        }

        await empty.DisposeStoreAsync();
    }

    /// <summary>Live, deleted and another account's contacts are looked at; nothing a reader sees changes.</summary>
    [Fact]
    [Promise("S3")]
    public async Task Reindexing_looks_at_every_contact_and_changes_none()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Müller").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Gone").But(Acme.Deleted));
        await Other.AddAsync(Person.Named("Ben"));

        Assert.Equal(3, await Host.Setup.ReindexAsync(default));
        Assert.Equal(3, await Host.Setup.ReindexAsync(default));

        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Assert.Equal([anna], await Acme.ListAsync(Queries.Found(Queries.Prefix(SearchColumn.LastName, "muller"))));
    }

    /// <summary>Where the store can have been made by other rules.</summary>
    [Fact]
    [Promise("S3")]
    public async Task A_store_of_other_rules_can_be_used_after_reindexing()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Müller").WithEmail("anna@example.com"));
        await Acme.AddListAsync("Frühling");
        if (!await Store.TrySpoilAsync(StoreProblem.NormalizationDiffers))
            return;
        await using TestHost fresh = new(Store);

        await fresh.Setup.ReindexAsync(default);

        await fresh.Setup.CheckAsync(default);
        TestAccount acme = fresh.Account("acme");
        Assert.Equal([anna], await acme.ListAsync(Queries.Found(Queries.Prefix(SearchColumn.FullName, "anna mull"))));
        Assert.NotNull(await fresh.Segments.FindAsync(acme.Id, "FRUHLING", default));
    }
}
