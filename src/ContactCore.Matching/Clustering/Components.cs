using System.Runtime.InteropServices;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Clustering;

/// <summary>Pairs that hang together by their rows.</summary>
internal static class Components
{
    /// <summary>The pairs of each component.</summary>
    public static List<WeighedPair[]> Of(IReadOnlyList<WeighedPair> pairs)
    {
        Dictionary<int, int> places = new(pairs.Count);
        int[] parents = new int[2 * pairs.Count];
        int[] lefts = new int[pairs.Count];
        for (int pair = 0; pair < lefts.Length; pair++)
        {
            lefts[pair] = PlaceOf(pairs[pair].Left, places, parents);
            int one = Find(parents, lefts[pair]);
            int other = Find(parents, PlaceOf(pairs[pair].Right, places, parents));
            parents[Math.Max(one, other)] = Math.Min(one, other);
        }

        int[] counts = new int[places.Count];
        for (int pair = 0; pair < lefts.Length; pair++)
            counts[lefts[pair] = Find(parents, lefts[pair])]++;
        WeighedPair[]?[] ofRoots = new WeighedPair[]?[counts.Length];
        List<WeighedPair[]> components = [];
        for (int pair = 0; pair < lefts.Length; pair++)
        {
            int root = lefts[pair];
            if (ofRoots[root] is null)
                components.Add(ofRoots[root] = new WeighedPair[counts[root]]);
            ofRoots[root]![^counts[root]--] = pairs[pair];
        }

        return components;
    }

    // Rows by their first appearance.
    private static int PlaceOf(int row, Dictionary<int, int> places, int[] parents)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, row, out bool isKnown);
        if (!isKnown)
        {
            place = places.Count - 1;
            parents[place] = place;
        }

        return place;
    }

    private static int Find(int[] parents, int place)
    {
        while (parents[place] != place)
            place = parents[place] = parents[parents[place]];
        return place;
    }
}
