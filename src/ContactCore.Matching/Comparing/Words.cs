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
        int shared = 0;
        int lefts = 0;
        foreach (Range word in left.Split(' '))
        {
            lefts++;
            shared += Has(right, left[word]) ? 1 : 0;
        }

        most = Math.Max(lefts, right.Count(' ') + 1);
        int others = 0;
        foreach (Range word in right.Split(' '))
            others += Has(left, right[word]) ? 1 : 0;
        return Math.Min(shared, others);
    }

    private static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        foreach (Range other in text.Split(' '))
        {
            if (text[other].SequenceEqual(word))
                return true;
        }

        return false;
    }
}
