namespace ContactCore.Merging;

/// <summary>Counts what became of the groups of a merging of many.</summary>
internal sealed class MergeTally
{
    private readonly long[] _passedOver = new long[Enum.GetValues<PassedOver>().Length];

    /// <summary>How many contacts were merged into others so far; each stands.</summary>
    public long Merged { get; set; }

    /// <summary>How many groups became one contact so far.</summary>
    public long Groups { get; private set; }

    public BulkMergeOutcome Outcome => new()
    {
        Groups = Groups,
        Merged = Merged,
        TooFew = _passedOver[(int)PassedOver.TooFew],
        TooManyAddresses = _passedOver[(int)PassedOver.TooManyAddresses],
        AnsweredDifferent = _passedOver[(int)PassedOver.AnsweredDifferent],
    };

    public void Add(GroupOutcome group)
    {
        if (group.PassedOver is { } why)
            _passedOver[(int)why]++;
        else
            Groups++;
    }
}
