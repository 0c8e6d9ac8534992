using Xunit;

namespace ContactCore.Conformance.Hosts;

/// <summary>Reads page by page, as callers of a store do. No page may be larger than asked for.</summary>
internal static class Paging
{
    private const int MostRows = 100_000;

    /// <summary>Until a page is not full.</summary>
    public static async Task<List<T>> ThroughAsync<T>(int size, Func<T?, Task<IReadOnlyList<T>>> page)
        where T : class
    {
        List<T> all = [];
        IReadOnlyList<T> rows;
        do
        {
            rows = await page(all.LastOrDefault());
            Assert.InRange(rows.Count, 0, size);
            all.AddRange(rows);
            Assert.InRange(all.Count, 0, MostRows);
        }
        while (rows.Count == size);
        return all;
    }

    /// <summary>Until a page is empty.</summary>
    public static async Task<List<T>> UntilEmptyAsync<T>(Func<T?, Task<IReadOnlyList<T>>> page)
        where T : class
    {
        List<T> all = [];
        IReadOnlyList<T> rows;
        do
        {
            rows = await page(all.LastOrDefault());
            all.AddRange(rows);
            Assert.InRange(all.Count, 0, MostRows);
        }
        while (rows.Count > 0);
        return all;
    }
}
