using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Tests.Measures;

/// <summary>A text that is kept gives what the textbook gives, with others one by one and side by side, without allocating.</summary>
public sealed class KeptTextTests
{
    private const int Others = 50;

    [Fact]
    public void One_by_one_and_side_by_side_are_the_textbook_s()
    {
        double[] similarities = new double[Others];
        int[] distances = new int[Others];
        foreach ((string Left, string Right)[] pairs in TextPairs.All().Chunk(Others))
        {
            // Of each fifty pairs one left text, and all their right ones: of any length, and not all plain.
            KeptText kept = new(pairs[0].Left);
            TextBatch others = new([.. pairs.Select(pair => pair.Right)]);
            kept.JaroWinkler(others, similarities);
            kept.Levenshtein(others, distances);
            for (int other = 0; other < pairs.Length; other++)
            {
                string right = pairs[other].Right;
                double similarity = Textbook.JaroWinkler(kept.Text, right);
                int distance = Textbook.Levenshtein(kept.Text, right);
                Assert.True(
                    similarity == similarities[other] && similarity == kept.JaroWinkler(right) && distance == distances[other] && distance == kept.Levenshtein(right),
                    $"'{kept.Text}' '{right}': {similarity}, {distance}; side by side {similarities[other]}, {distances[other]}; alone {kept.JaroWinkler(right)}, {kept.Levenshtein(right)}");
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Where_a_lane_is_full_nothing_changes(int length)
    {
        Random random = new(length);
        string Plain(int count) => new([.. Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(3)))]);
        KeptText kept = new(Plain(length));
        string[] texts = [.. Enumerable.Range(0, 200).Select(place => Plain(place % 70)), kept.Text];
        double[] similarities = new double[texts.Length];
        int[] distances = new int[texts.Length];
        TextBatch others = new(texts);
        kept.JaroWinkler(others, similarities);
        kept.Levenshtein(others, distances);
        Assert.Equal(texts.Select(text => Textbook.JaroWinkler(kept.Text, text)), similarities);
        Assert.Equal(texts.Select(text => Textbook.Levenshtein(kept.Text, text)), distances);
        Assert.Equal(1, similarities[^1]);
    }

    [Fact]
    public void A_text_that_is_none_and_too_little_room_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new KeptText(null!));
        Assert.Throws<ArgumentException>(() => new TextBatch("a", null!));
        KeptText kept = new("smith");
        TextBatch two = new("smyth", "smithe");
        Assert.Equal(2, two.Count);
        Assert.Equal("smithe", two[1]);
        Assert.Contains("2, one for each text", Assert.Throws<ArgumentException>(() => kept.JaroWinkler(two, new double[1])).Message, StringComparison.Ordinal);
        Assert.Contains("2, one for each text", Assert.Throws<ArgumentException>(() => kept.Levenshtein(two, new int[1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        KeptText kept = new("margaret");
        TextBatch others = new([.. Enumerable.Range(0, 1_000).Select(place => $"margret{place % 17}")]);
        double[] similarities = new double[others.Count];
        int[] distances = new int[others.Count];
        Compare();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Compare();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Compare()
        {
            kept.JaroWinkler(others, similarities);
            kept.Levenshtein(others, distances);
            kept.JaroWinkler("margret");
            kept.Levenshtein("margret");
        }
    }
}
