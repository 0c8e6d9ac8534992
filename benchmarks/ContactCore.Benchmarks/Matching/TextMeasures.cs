namespace ContactCore.Benchmarks.Matching;

/// <summary>Jaro-Winkler and Levenshtein as textbooks have them: plain loops over tables.</summary>
public static class TextMeasures
{
    public static double JaroWinkler(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length == right.Length ? 1 : 0;
        int reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        bool[] lefts = new bool[left.Length];
        bool[] rights = new bool[right.Length];
        int common = 0;
        for (int i = 0; i < right.Length; i++)
        {
            for (int j = Math.Max(0, i - reach); j < Math.Min(left.Length, i + reach + 1); j++)
            {
                if (lefts[j] || left[j] != right[i])
                    continue;
                lefts[j] = rights[i] = true;
                common++;
                break;
            }
        }

        if (common == 0)
            return 0;
        int transposed = 0;
        for (int i = 0, j = 0; i < right.Length; i++)
        {
            if (!rights[i])
                continue;
            while (!lefts[j])
                j++;
            transposed += left[j++] == right[i] ? 0 : 1;
        }

        double jaro = (((double)common / left.Length) + ((double)common / right.Length) + ((double)(common - (transposed / 2)) / common)) / 3;
        int prefix = 0;
        while (jaro > 0.7 && prefix < 4 && prefix < left.Length && prefix < right.Length && left[prefix] == right[prefix])
            prefix++;
        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    public static int Levenshtein(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
                row[j + 1] = Math.Min(above[j] + (left[i] == right[j] ? 0 : 1), 1 + Math.Min(above[j + 1], row[j]));
            above = row;
        }

        return above[^1];
    }
}
