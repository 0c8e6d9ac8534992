using NetArchTest.Rules;

namespace ContactCore.Tests.Architecture;

/// <summary>The order of the features: each may use those before it, and none behind it.</summary>
public sealed class FeatureArrows
{
    private static readonly string[] InOrder =
    [
        "Errors", "Values", "Text", "Time", "Ids", "Accounts", "Actors", "Locales", "Postal", "Consents", "Sources", "Channels", "Secrets", "Stores",
        "Diagnostics", "Settings", "Histories", "Hooks", "Fields", "Categories", "Blacklisting", "Standings", "Tombstones", "Activities", "Filters",
        "Selections", "Segments", "Contacts", "BulkRefusing", "Erasing", "Links", "Statistics", "Reporting", "Orders", "Events", "Duplicates",
        "Disclosing", "Columns", "Exporting", "Importing", "Watching", "Books", "Setup",
    ];

    private const string FilterText = "ContactCore.Filters.Text";

    public static TheoryData<string> Features => [.. InOrder];

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_uses_only_those_before_it(string feature)
    {
        string[] behind = [.. InOrder.SkipWhile(name => name != feature).Skip(1).Select(name => $"ContactCore.{name}")];
        if (behind.Length == 0)
            return;
        TestResult result = Types.InAssembly(typeof(Errors.ContactCoreException).Assembly)
            .That().ResideInNamespace($"ContactCore.{feature}")
            .ShouldNot().HaveDependencyOnAny(behind)
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Every_type_lives_in_a_feature_that_the_order_names()
    {
        IEnumerable<string> strays = typeof(Errors.ContactCoreException).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("ContactCore", StringComparison.Ordinal) == true)
            .Where(type => !InOrder.Any(name => type.Namespace == $"ContactCore.{name}") && type.Namespace != FilterText)
            .Select(type => type.FullName!);
        Assert.Empty(strays);
    }

    [Fact]
    public void Filter_text_alone_touches_its_parser_and_shows_none_of_it()
    {
        TestResult result = Types.InAssembly(typeof(Errors.ContactCoreException).Assembly)
            .That().DoNotResideInNamespace(FilterText)
            .ShouldNot().HaveDependencyOn("System.Linq.Dynamic.Core")
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
        Assert.DoesNotContain(typeof(Errors.ContactCoreException).Assembly.GetExportedTypes(), type => type.Namespace == FilterText);
    }

    [Fact]
    public void No_public_type_has_the_name_of_a_feature()
    {
        IEnumerable<string> clashes = typeof(Errors.ContactCoreException).Assembly.GetExportedTypes()
            .Select(type => type.Name).Intersect(InOrder, StringComparer.Ordinal);
        Assert.Empty(clashes);
    }
}
