using System.Runtime.InteropServices;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Clustering;

/// <summary>Pairs that hang together by their rows.</summary>
internal static class Components
{
    /// <summary>The pairs of each component, of few of many rows.</summary>
    public static List<WeighedPair[]> Of(IReadOnlyList<WeighedPair> pairs)
    {
        Dictionary<int, int> places = new(pairs.Count);
        return Of([.. pairs], 2 * pairs.Count, row => PlaceOf(row, places));
    }

    /// <summary>The pairs of each component.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="rows">How many rows there are.</param>
    public static List<WeighedPair[]> Of(WeighedPair[] pairs, int rows) => Of(pairs, rows, row => row);

    private static List<WeighedPair[]> Of(WeighedPair[] pairs, int places, Func<int, int> placeOf)
    {
        Groups groups = new(places);
        int[] roots = new int[pairs.Length];
        for (int pair = 0; pair < roots.Length; pair++)
        {
            roots[pair] = placeOf(pairs[pair].Left);
            groups.Join(roots[pair], placeOf(pairs[pair].Right));
        }

        int[] counts = new int[places];
        for (int pair = 0; pair < roots.Length; pair++)
            counts[roots[pair] = groups.Of(roots[pair])]++;
        int[] componentOf = new int[places];
        List<WeighedPair[]> components = [];
        for (int pair = 0; pair < roots.Length; pair++)
        {
            int root = roots[pair];
            if (componentOf[root] == 0)
            {
                components.Add(new WeighedPair[counts[root]]);
                componentOf[root] = components.Count;
            }

            components[componentOf[root] - 1][^counts[root]--] = pairs[pair];
        }

        return components;
    }

    // Rows by their first appearance.
    private static int PlaceOf(int row, Dictionary<int, int> places)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, row, out bool isKnown);
        if (!isKnown)
            place = places.Count - 1;
        return place;
    }
}
