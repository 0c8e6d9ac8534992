namespace ContactCore.Duplicates;

/// <summary>A contact, and its addresses in the order in which they are compared.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Emails">Its emails.</param>
/// <param name="Phones">Its phones.</param>
internal readonly record struct ArrangedContact(ComparedContact Contact, IEnumerable<string> Emails, IEnumerable<string> Phones)
{
    /// <summary>Its values, one a column.</summary>
    public string?[] ValuesIn(ComparedColumns columns) => columns.ValuesOf(Contact, Emails, Phones);
}
