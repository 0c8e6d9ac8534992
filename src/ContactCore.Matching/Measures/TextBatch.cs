namespace ContactCore.Matching.Measures;

/// <summary>
/// Texts that are compared with one after another (<see cref="KeptText"/>), laid out for that: those of up to 64 plain
/// characters stand sixteen side by side, those of one length together.
/// </summary>
public sealed class TextBatch
{
    private readonly string[] _texts;
    private readonly int[] _alone;
    private readonly int[] _every;

    /// <summary>Lays texts out.</summary>
    /// <param name="texts">The texts.</param>
    /// <exception cref="ArgumentException">One is null.</exception>
    public TextBatch(params ReadOnlySpan<string> texts)
    {
        _texts = texts.ToArray();
        if (Array.Exists(_texts, text => text is null))
            throw new ArgumentException("a text is null", nameof(texts));
        _every = [.. Enumerable.Range(0, _texts.Length)];
        Groups = LaneGroup.Of(_texts, [.. _every.Where(place => LaneGroup.Takes(_texts[place]))]);
        _alone = [.. _every.Where(place => !LaneGroup.Takes(_texts[place]))];
    }

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Length;

    /// <summary>A text by its place.</summary>
    /// <param name="place">From 0.</param>
    public string this[int place] => _texts[place];

    /// <summary>Those that are compared side by side.</summary>
    internal LaneGroup[] Groups { get; }

    /// <summary>The places of those that are compared one by one.</summary>
    internal int[] Alone(bool all) => all ? _every : _alone;
}
