using System.Globalization;
using System.Text.RegularExpressions;
using ContactCore.Packages.Tests.Packing;

namespace ContactCore.Packages.Tests.Consuming;

[Collection(PackagesCollection.Name)]
public sealed partial class OwnStoreTests(Feed feed)
{
    [Fact]
    public async Task A_store_of_the_users_own_is_proved_by_the_conformance_package()
    {
        string folder = feed.Consumer("OwnStore");
        await feed.BuildAsync(folder);
        string said = await feed.Place.RunAsync(folder, "dotnet", "test", "-c", "Release", "--no-build");
        Match count = Count().Match(said);
        Assert.True(count.Success, said);
        Assert.InRange(int.Parse(count.Groups["passed"].Value, CultureInfo.InvariantCulture), 100, int.MaxValue);
    }

    [GeneratedRegex(@"Failed: +0, Passed: +(?<passed>\d+), Skipped: +0,", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();
}
