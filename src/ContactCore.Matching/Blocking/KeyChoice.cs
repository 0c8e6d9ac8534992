using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Blocking;

internal static class KeyChoice
{
    public static List<BlockingKey> Choose(ComparedRecords records, TextWriter log)
    {
        KeyPart[] parts = KeyParts.Of(records);
        int n = records.Count;
        double all = (double)n * (n - 1) / 2;
        double[] rate = new double[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            rate[i] = parts[i].Values.Counts.Skip(1).Sum(c => (double)c * (c - 1) / 2) / all;
        List<(double Cost, int[] Parts)> pool = [];
        for (int i = 0; i < parts.Length; i++)
        {
            if (rate[i] * all < 15.0 * n)
                pool.Add((rate[i] * all, [i]));
            for (int j = i + 1; j < parts.Length; j++)
            {
                if (parts[i].Columns.Intersect(parts[j].Columns).Any()) continue;
                double cost = rate[i] * rate[j] * all;
                if (cost < 5.0 * n && rate[i] * all > 0.5 * n && rate[j] * all > 0.5 * n) pool.Add((cost, [i, j]));
            }
        }
        List<BlockingKey> keys = [];
        double sum = 0;
        foreach (var (cost, p) in pool.OrderBy(x => x.Cost))
        {
            BlockingKey key = BlockingKey.Of(1000, [.. p.Select(x => parts[x])]);
            if (key.Pairs == 0) continue;
            sum += key.Pairs;
            if (sum > 40.0 * n) break;
            keys.Add(key);
            log.WriteLine($"  key {key.Name}: {key.Pairs} pairs, estimated {cost:0}");
        }
        return keys;
    }
}
