using ContactCore.Text;

namespace ContactCore.Events;

/// <summary>
/// Which of two reports of one event stands, whichever came first: the one with the later instant of report; of equal
/// instants the one that is greater by when it was done, name, then properties as text. So any set of reports ends in the
/// same event.
/// </summary>
internal sealed class EventPrecedence : IComparer<ContactEvent>
{
    public static readonly EventPrecedence Instance = new();

    private EventPrecedence()
    {
    }

    public int Compare(ContactEvent? x, ContactEvent? y)
    {
        int byInstant = x!.ReportedAt.CompareTo(y!.ReportedAt);
        return byInstant != 0 ? byInstant : CompareWords(x, y);
    }

    /// <summary>Compares what two reports tell, whenever they were made; 0 where it is the same.</summary>
    public static int CompareWords(ContactEvent one, ContactEvent other)
    {
        int byInstant = one.At.CompareTo(other.At);
        if (byInstant != 0)
            return byInstant;
        int byName = CodePointOrder.Instance.Compare(one.Name, other.Name);
        return byName != 0 ? byName : CodePointOrder.Instance.Compare(one.Properties.ToJson(), other.Properties.ToJson());
    }
}
