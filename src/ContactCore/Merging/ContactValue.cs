using ContactCore.Ids;

namespace ContactCore.Merging;

/// <summary>What one of several contacts says.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Value">Its value, as text.</param>
public readonly record struct ContactValue(ContactId Contact, string Value)
{
    /// <summary>Whose, and nothing of the person.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"value of contact {Contact}";
}
