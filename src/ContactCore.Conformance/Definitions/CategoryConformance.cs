using ContactCore.Categories;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Subscription categories.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class CategoryConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>A retired one among them, and another account's.</summary>
    [Fact]
    [Promise("K1")]
    public async Task All_categories_come_by_normalised_name()
    {
        SubscriptionCategory news = Define("news");
        SubscriptionCategory offers = Define("Öffers") with { RetiredAt = Host.Clock.Now };
        SubscriptionCategory astral = Define("𠀀");
        SubscriptionCategory last = Define("\uFFFD");
        await Acme.ApplyAsync(new CategorySaved(astral), new CategorySaved(offers), new CategorySaved(last), new CategorySaved(news));
        await Other.ApplyAsync(new CategorySaved(Define("Theirs")));

        Assert.Equal([news, offers, last, astral], await Host.Categories.AllAsync(Acme.Id, default));
    }

    /// <summary>A new category, and a renamed one.</summary>
    [Fact]
    [Promise("O1")]
    public async Task A_taken_name_is_refused()
    {
        SubscriptionCategory news = Define("Néws");
        SubscriptionCategory offers = Define("Offers");
        await Acme.ApplyAsync(new CategorySaved(news), new CategorySaved(offers));

        NameTakenException taken = await Assert.ThrowsAsync<NameTakenException>(
            () => Acme.ApplyAsync(new CategorySaved(Define("NEWS"))));
        await Assert.ThrowsAsync<NameTakenException>(() => Acme.ApplyAsync(new CategorySaved(offers with { Name = "news" })));

        Assert.Equal("NEWS", taken.Name);
        Assert.Equal([news, offers], await Host.Categories.AllAsync(Acme.Id, default));
    }

    /// <summary>Retired, and then saved under a name that was free.</summary>
    [Fact]
    [Promise("O1")]
    public async Task The_category_of_an_id_is_replaced_and_contacts_stay_in_it()
    {
        SubscriptionCategory news = Define("News");
        await Acme.ApplyAsync(new CategorySaved(news));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").In("News"));
        SubscriptionCategory retired = news with { RetiredAt = Host.Clock.Now };
        await Acme.ApplyAsync(new CategorySaved(retired));

        Assert.Equal([retired], await Host.Categories.AllAsync(Acme.Id, default));
        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
    }

    private SubscriptionCategory Define(string name) => new() { Id = Host.NewId(), Name = name, DefinedAt = Host.Clock.Now };
}
