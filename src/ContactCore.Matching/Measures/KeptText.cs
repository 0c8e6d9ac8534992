namespace ContactCore.Matching.Measures;

/// <summary>
/// A text that many others are compared with: what is worked out of it alone is worked out once. Several others at once
/// (<see cref="TextBatch"/>) go side by side through the processor's vector registers. May be used by several threads.
/// </summary>
public sealed class KeptText
{
    private readonly ulong[] _masks;
    private readonly bool _hasOthers;
    private readonly LaneTable? _lanes;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    public KeptText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _masks = [];
        if (text.Length is 0 or > CharMasks.Longest)
            return;
        _masks = new ulong[CharMasks.Words];
        _hasOthers = CharMasks.Of(text, _masks).HasOthers;
        _lanes = _hasOthers ? null : LaneTable.Of(text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    private CharMasks Masks => CharMasks.Kept(_masks, _hasOthers);

    /// <summary>How similar another text is, as <see cref="Measures.JaroWinkler.Similarity"/> has it.</summary>
    /// <param name="other">Another text.</param>
    /// <returns>0 for nothing in common, to 1 for equal texts.</returns>
    public double JaroWinkler(ReadOnlySpan<char> other) => _masks.Length == 0 || other.Length is 0 or > CharMasks.Longest
        ? Measures.JaroWinkler.Similarity(Text, other)
        : Measures.JaroWinkler.Winkler(Measures.JaroWinkler.ShortJaro(Text.Length, Masks, other), Text, other);

    /// <summary>How many edits another text is apart, as <see cref="Measures.Levenshtein.Distance"/> counts them.</summary>
    /// <param name="other">Another text.</param>
    /// <returns>0 for equal texts, at most the length of the longer one.</returns>
    public int Levenshtein(ReadOnlySpan<char> other) => _masks.Length == 0
        ? Measures.Levenshtein.Distance(Text, other)
        : Measures.Levenshtein.OfShort(Text.Length, Masks, other);

    /// <summary>How similar several others are.</summary>
    /// <param name="others">The others.</param>
    /// <param name="similarities">Takes the similarity of each, in their order; as many as they are, or more.</param>
    /// <exception cref="ArgumentException">There is not room for all.</exception>
    public void JaroWinkler(TextBatch others, Span<double> similarities)
    {
        ArgumentNullException.ThrowIfNull(others);
        Require(others, similarities.Length, nameof(similarities));
        if (_lanes is { } lanes)
            LaneJaroWinkler.Run(Text, lanes, others, similarities);
        foreach (int place in others.Alone(all: _lanes is null))
            similarities[place] = JaroWinkler(others[place]);
    }

    /// <summary>How many edits several others are apart.</summary>
    /// <param name="others">The others.</param>
    /// <param name="distances">Takes the edits of each, in their order; as many as they are, or more.</param>
    /// <exception cref="ArgumentException">There is not room for all.</exception>
    public void Levenshtein(TextBatch others, Span<int> distances)
    {
        ArgumentNullException.ThrowIfNull(others);
        Require(others, distances.Length, nameof(distances));
        if (_lanes is { } lanes)
            LaneLevenshtein.Run(Text.Length, lanes, others, distances);
        foreach (int place in others.Alone(all: _lanes is null))
            distances[place] = Levenshtein(others[place]);
    }

    private static void Require(TextBatch others, int room, string name)
    {
        if (room < others.Count)
            throw new ArgumentException($"has room for {room}; allowed: {others.Count}, one for each text", name);
    }
}
