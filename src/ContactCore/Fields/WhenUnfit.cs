namespace ContactCore.Fields;

/// <summary>What becomes of a field's old values that do not fit its new definition.</summary>
public enum WhenUnfit
{
    /// <summary>Nothing is changed, and the refusal counts them.</summary>
    Refuse = 0,

    /// <summary>They are removed from their contacts, each with an entry in the contact's history.</summary>
    Remove = 1,
}
