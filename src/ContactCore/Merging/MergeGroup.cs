using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>A group of a merging of many, and what became of it so far.</summary>
internal sealed class MergeGroup(long number, ContactId[] contacts)
{
    private readonly List<MergeId> _merges = [];
    private PassedOver? _passedOver;

    public ContactId[] Contacts => contacts;

    /// <summary>Whether it is merged, or passed over.</summary>
    public bool IsDone { get; private set; }

    public GroupOutcome Outcome => new() { Number = number, Merges = _merges.ToValueList(), PassedOver = _passedOver };

    /// <summary>A merge of it stands.</summary>
    /// <param name="merge">The merge.</param>
    /// <param name="isLast">Whether it is one contact now.</param>
    public void Merged(MergeId merge, bool isLast)
    {
        _merges.Add(merge);
        IsDone = isLast;
    }

    public void Pass(PassedOver why) => (_passedOver, IsDone) = (why, true);
}
