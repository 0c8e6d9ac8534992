using System.Globalization;
using ContactCore.Conformance.Models;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>
/// Random scripts of everything that a host can do, in two accounts of one installation, against a plain model. As many
/// are tried as the store says, times CONTACTCORE_TEST_SCALE.
/// </summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ModelConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Profiles, versions, statuses, lists.</summary>
    [Fact]
    [Promise("C1")]
    [Promise("G2")]
    [Promise("F2")]
    [Promise("W6")]
    [Promise("W9")]
    public Task After_any_script_every_contact_is_as_the_model_has_it() => AfterAnyScriptAsync(Judge.ContactsAsync);

    /// <summary>Each status and scope, each ranking, small pages.</summary>
    [Fact]
    [Promise("Q1")]
    [Promise("Q2")]
    [Promise("Q4")]
    [Promise("Q5")]
    [Promise("N3")]
    [Promise("N4")]
    [Promise("M3")]
    public Task After_any_script_every_list_and_count_is_as_the_model_has_it() => AfterAnyScriptAsync(Judge.QueriesAsync);

    /// <summary>By status, and what came and went.</summary>
    [Fact]
    [Promise("Z1")]
    [Promise("Z3")]
    public Task After_any_script_the_statistics_are_as_the_model_has_them() => AfterAnyScriptAsync(Judge.StatisticsAsync);

    /// <summary>Names of many scripts, and code points around the surrogates.</summary>
    [Fact]
    [Promise("Q6")]
    [Promise("Q7")]
    public Task After_any_script_every_search_finds_whom_the_model_finds() => AfterAnyScriptAsync(Judge.SearchesAsync);

    /// <summary>The same under a culture whose i is another letter.</summary>
    [Fact]
    [Promise("Q6")]
    public Task Under_the_turkish_culture_too()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        return AfterAnyScriptAsync(Judge.SearchesAsync);
    }

    /// <summary>Count, groups and members; and no removal ever empties a key.</summary>
    [Fact]
    [Promise("D1")]
    [Promise("D2")]
    [Promise("D3")]
    [Promise("D4")]
    [Promise("P3")]
    public Task After_any_script_the_duplicates_are_as_the_model_has_them() => AfterAnyScriptAsync(Judge.DuplicatesAsync);

    private Task AfterAnyScriptAsync(Func<Play, Task> judge)
    {
        Theatre theatre = new(Host);
        return Property.HoldsAsync(Scripts.Steps, Store.ScriptsATest, async script =>
        {
            foreach (Play play in await theatre.PlayAsync(script))
                await judge(play);
        });
    }
}
