using ContactCore.Values;

namespace ContactCore.Fields;

/// <summary>What a conversion of a field would find.</summary>
public sealed record ConversionPreview
{
    /// <summary>How many values the new definition takes, those of deleted contacts among them.</summary>
    public required long Fitting { get; init; }

    /// <summary>How many it does not.</summary>
    public required long Unfit { get; init; }

    /// <summary>Why not, the most frequent reason first.</summary>
    public ValueList<UnfitCount> Problems { get; init; } = [];
}
