namespace ContactCore.Matching.Comparing;

/// <summary>Words of two texts, with one blank between them.</summary>
internal static class Words
{
    /// <summary>Whether one of several words of a text is a word of the other, too.</summary>
    public static bool ShareOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left.Contains(' ') || right.Contains(' ')) && Shared(left, right, out _) > 0;

    /// <summary>How many words of the one are words of the other, and how many the longer one has.</summary>
    public static int Shared(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out int most)
    {
        int shared = CountOf(left, right, out int lefts);
        int others = CountOf(right, left, out int rights);
        most = Math.Max(lefts, rights);
        return Math.Min(shared, others);
    }

    // How many words of a text the other one has, and how many there are.
    private static int CountOf(ReadOnlySpan<char> text, ReadOnlySpan<char> other, out int words)
    {
        words = 0;
        int had = 0;
        while (true)
        {
            int end = text.IndexOf(' ');
            words++;
            had += Has(other, end < 0 ? text : text[..end]) ? 1 : 0;
            if (end < 0)
                return had;
            text = text[(end + 1)..];
        }
    }

    private static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        while (text.Length >= word.Length)
        {
            if (text.StartsWith(word) && (text.Length == word.Length || text[word.Length] == ' '))
                return true;
            int end = text.IndexOf(' ');
            if (end < 0)
                return false;
            text = text[(end + 1)..];
        }

        return false;
    }
}
