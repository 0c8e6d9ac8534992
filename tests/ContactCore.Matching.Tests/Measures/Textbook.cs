namespace ContactCore.Matching.Tests.Measures;

/// <summary>The measures as they are defined, by whole tables and plain loops.</summary>
internal static class Textbook
{
    public static double JaroWinkler(string left, string right)
    {
        double jaro = Jaro(left, right);
        if (jaro <= 0.7)
            return jaro;
        int prefix = 0;
        while (prefix < 4 && prefix < left.Length && prefix < right.Length && left[prefix] == right[prefix])
            prefix++;
        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    public static double Jaro(string left, string right)
    {
        if (left.Length == 0 && right.Length == 0)
            return 1;
        int reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        bool[] taken = new bool[left.Length];
        List<char> commonOfRight = [];
        for (int i = 0; i < right.Length; i++)
        {
            for (int j = 0; j < left.Length; j++)
            {
                if (taken[j] || left[j] != right[i] || Math.Abs(i - j) > reach)
                    continue;
                taken[j] = true;
                commonOfRight.Add(right[i]);
                break;
            }
        }

        if (commonOfRight.Count == 0)
            return 0;
        char[] commonOfLeft = [.. left.Where((_, j) => taken[j])];
        int transpositions = commonOfLeft.Zip(commonOfRight).Count(pair => pair.First != pair.Second) / 2;
        double common = commonOfRight.Count;
        return ((common / left.Length) + (common / right.Length) + ((common - transpositions) / common)) / 3;
    }

    public static int Levenshtein(string left, string right) => Table(left, right, swaps: false);

    public static int OptimalAlignment(string left, string right) => Table(left, right, swaps: true);

    private static int Table(string left, string right, bool swaps)
    {
        int[,] edits = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }

                int least = Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1;
                least = Math.Min(least, edits[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (swaps && i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, edits[i - 2, j - 2] + 1);
                edits[i, j] = least;
            }
        }

        return edits[left.Length, right.Length];
    }
}
