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

    private static readonly int Scripts = Scale.Between(1, 1000);

    public static async Task PlayAsync(StoreUnderTest store)
    {
        await using Stage memory = await Stage.OpenAsync(new InMemoryStore());
        await using Stage other = await Stage.OpenAsync(store);
        await Property.HoldsAsync(Conformance.Models.Scripts.Steps, Scripts, Length, async script =>
        {
            Told one = await Told.OfAsync(memory, script);
            Told two = await Told.OfAsync(other, script);
            Assert.Null(one.Failure ?? two.Failure);
            Assert.Equal(one.History, two.History);
        });
    }

    // Both play every script, also one that a stage fails at, so that they have played as many at the next.
    private sealed record Told(IReadOnlyList<string> History, Exception? Failure)
    {
        public static async Task<Told> OfAsync(Stage stage, IReadOnlyList<Step> script)
        {
            try
            {
                return new Told(await stage.PlayAsync(script), null);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return new Told([], e);
            }
        }
    }
}
