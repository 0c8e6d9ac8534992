#pragma warning disable CS1591, RS0016, RS0017
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching;

public sealed class Engine
{
    public List<(int, int, double)> Pairs { get; } = [];
    public List<(int, int, double)> Own { get; } = [];
    public long Candidates { get; private set; }
    public HashSet<long> Seen { get; } = [];
    public StringWriter Log { get; } = new();
    public string Describe(int a, int b) => _describe!(a, b);
    private Func<int, int, string>? _describe;

    public static Engine Run(RecordTable table, double floorOdds, bool keepSeen)
    {
        Engine e = new();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        ComparedRecords records = ComparedRecords.Of(table);
        e.Log.WriteLine($"prepared {clock.ElapsedMilliseconds} ms: " + string.Join(", ", records.Columns.Select(c => c.Name + ":" + c.Kind)));
        PatternCounts random = RecordSample.Compare(records, default);
        e.Log.WriteLine($"random {clock.ElapsedMilliseconds} ms: {random.Patterns} patterns {random.Pairs} pairs");
        List<(int, int)> candidates = [];
        int n = table.Count;
        if (n <= RecordSample.Drawn)
        {
            for (int i = 0; i < n; i++)
                for (int j = i + 1; j < n; j++)
                    candidates.Add((i, j));
        }
        else
        {
            Candidates found = new(KeyChoice.Choose(records, e.Log));
            for (int k = 0; k < found.Keys.Count; k++)
                found.ForEach(k, 1, found.Keys[k].Blocks + 1, (a, b) => candidates.Add((a, b)));
        }
        e.Candidates = candidates.Count;
        e.Log.WriteLine($"candidates {clock.ElapsedMilliseconds} ms: {candidates.Count}");
        if (keepSeen)
            foreach (var (a, b) in candidates) e.Seen.Add(((long)a << 32) | (uint)b);
        PatternCounts counts = new();
        foreach (var (a, b) in candidates)
            counts.Add(records.Compare(a, b));
        e.Log.WriteLine($"compared {clock.ElapsedMilliseconds} ms: {counts.Patterns} patterns");
        double all = (double)n * (n - 1) / 2;
        var em = ExpectationMaximization.Learn(records.Levels, [.. records.Columns.Select(c => c.MostShared)], [.. records.Columns.Select(c => c.Kind == ColumnKind.Name && Kinds.ColumnWords.IsOfFamilies(c.Name))], counts, random, all);
        double prior = Math.Log2(em.Prior / (1 - em.Prior));
        e.Log.WriteLine($"learned {clock.ElapsedMilliseconds} ms: {em.Rounds} rounds, prior {prior:0.00} = {em.Prior * all:0} pairs, related {em.RelatedPrior * all:0}: " + string.Join(", ", records.Columns.Select((c, i) => $"{c.Name} {em.Related.Shared(i):0.00}")));
        for (int c = 0; c < records.Columns.Length; c++)
        {
            e.Log.WriteLine($"  {records.Columns[c].Name} m-parent {(em.Matches.ParentOf(c) is >= 0 and int p ? records.Columns[p].Name : "-")} u-parent {(em.Others.ParentOf(c) is >= 0 and int q ? records.Columns[q].Name : "-")}");
            for (int l = 1; l < records.Levels[c]; l++)
                e.Log.WriteLine($"    {records.Columns[c].Comparator.Levels[l],-40} m {em.Matches.Rate(c, l):0.00000} u {em.Others.Rate(c, l):0.0000000} w {Math.Log2(em.Matches.Rate(c, l) / em.Others.Rate(c, l)):0.0}");
        }
        Scorer scorer = new(records, em);
        e._describe = (a, b) => $"{prior + scorer.Weigh(a, b):0.0}: " + string.Join(" | ", records.Columns.Select(c => $"{c.Forms.Values[c.Forms.Numbers[a]]}~{c.Forms.Values[c.Forms.Numbers[b]]} [{c.Compare(c.Forms.Numbers[a], c.Forms.Numbers[b])}]"));
        List<WeighedPair> edges = [];
        foreach (var (a, b) in candidates)
        {
            double w = scorer.Weigh(a, b);
            if (prior + w > floorOdds)
            {
                edges.Add(new(a, b, (float)w));
                e.Own.Add((a, b, 1 / (1 + Math.Pow(2, -(prior + w)))));
            }
        }
        e.Log.WriteLine($"weighed {clock.ElapsedMilliseconds} ms: {edges.Count} edges");
        int[] group = Enumerable.Range(0, n).ToArray();
        int Find(int x) { while (group[x] != x) x = group[x] = group[group[x]]; return x; }
        foreach (var edge in edges)
        {
            int a = Find(edge.Left), b = Find(edge.Right);
            if (a != b) group[Math.Max(a, b)] = Math.Min(a, b);
        }
        foreach (var component in Enumerable.Range(0, n).GroupBy(Find).Where(g => g.Count() > 1))
        {
            int[] members = component.ToArray();
            ulong[,] w = new ulong[members.Length, members.Length];
            for (int i = 0; i < members.Length; i++)
                for (int j = i + 1; j < members.Length; j++)
                    w[i, j] = w[j, i] = records.Compare(members[i], members[j]);
            if (members.Length > 50) e.Log.WriteLine($"component of {members.Length}");
            List<int>[] clusters = members.Select((_, i) => new List<int> { i }).ToArray();
            Agglomeration.Run(w, (r, p) => scorer.Weigh(members[r], p), prior, -6.7, (one, other, odds) =>
            {
                double p = 1 / (1 + Math.Pow(2, -odds));
                foreach (int x in clusters[one])
                    foreach (int y in clusters[other])
                        e.Pairs.Add((Math.Min(members[x], members[y]), Math.Max(members[x], members[y]), p));
                clusters[one].AddRange(clusters[other]);
            });
        }
        e.Log.WriteLine($"clustered {clock.ElapsedMilliseconds} ms: {e.Pairs.Count} pairs");
        return e;
    }
}
