using ContactCore.Conformance;
using ContactCore.Conformance.Models;
using ContactCore.Stores.Tests.InMemory;

namespace ContactCore.Stores.Tests.Scripts;

/// <summary>
/// Long scripts of everything that hosts do, with deletion, restoring, import and erasure among it, played in memory and on
/// another store: each answers and refuses as the plain model does, and both tell the same histories.
/// </summary>
internal static class TwoStages
{
    private const int Length = 200;

    private static readonly int Scripts = Scale.Between(3, 1000);

    public static async Task PlayAsync(StoreUnderTest store)
    {
        await using Stage memory = await Stage.OpenAsync(new InMemoryStore());
        await using Stage other = await Stage.OpenAsync(store);
        await Property.HoldsAsync(Conformance.Models.Scripts.Steps, Scripts, Length, async script =>
        {
            IReadOnlyList<string> told = await memory.PlayAsync(script);
            Assert.True(script.Count < Length || told.Count > 0, "no history is told of a whole script");
            Assert.Equal(told, await other.PlayAsync(script));
        });
    }
}
