using ContactCore.Conformance.Filters;
using ContactCore.Filters;
using ContactCore.InMemory.Filters;
using FsCheck.Fluent;

namespace ContactCore.Tests.Filters;

/// <summary>A new kind of condition is forgotten nowhere.</summary>
public sealed class FilterKindTests
{
    private static readonly Type[] Kinds =
    [
        .. typeof(ContactFilter).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ContactFilter)) && type.IsSealed)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static readonly ILookup<Type, ContactFilter> Samples = Trees.Of(new Conditions(new Vocabulary("kinds")).All)
        .Sample(5_000)
        .SelectMany(Everything)
        .ToLookup(filter => filter.GetType());

    public static TheoryData<Type> All => [.. Kinds];

    [Fact]
    public void The_in_memory_store_translates_every_kind() =>
        Assert.Equal(Kinds, FilterTranslators.Kinds.OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void Every_kind_is_generated() =>
        Assert.Equal(Kinds, Samples.Select(group => group.Key).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void Every_kind_that_is_no_leaf_is_walked_through() =>
        Assert.All(Samples, group => Assert.All(group.SelectMany(filter => filter.Conditions()), leaf => Assert.True(leaf is not (AllOf or AnyOf or Not))));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_kind_has_words(Type kind) =>
        Assert.All(Samples[kind], filter => Assert.All(filter.Describe(), condition => Assert.NotEmpty(condition.Text)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_kind_but_lists_has_a_text(Type kind)
    {
        bool isList = kind == typeof(TextListCondition) || kind == typeof(ChannelListCondition) || kind == typeof(ContactListCondition);
        Exception?[] refusals = [.. Samples[kind].Select(filter => Record.Exception(() => filter.ToText()))];
        Assert.All(refusals, refusal => Assert.True(refusal is null or Errors.InvalidValueException, refusal?.ToString()));
        Assert.Equal(isList, refusals.All(refusal => refusal is not null));
    }

    [Theory]
    [InlineData(typeof(TextCondition))]
    [InlineData(typeof(ChannelCondition))]
    [InlineData(typeof(FieldCondition))]
    public void Every_comparison_is_generated(Type kind)
    {
        HashSet<object?> comparisons = [.. Samples[kind].Select(filter => kind.GetProperty("Comparison")!.GetValue(filter))];
        Assert.Equal(Enum.GetValues<Comparison>().Length, comparisons.Count);
    }

    private static IEnumerable<ContactFilter> Everything(ContactFilter filter) => filter switch
    {
        AllOf all => [filter, .. all.All.SelectMany(Everything)],
        AnyOf any => [filter, .. any.Any.SelectMany(Everything)],
        Not not => [filter, .. Everything(not.Part)],
        _ => [filter],
    };
}
