using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>The contact is one of those that somebody chose, such as the ticked rows of a table. It has no form in a line of text.</summary>
public sealed record ContactListCondition : ContactFilter
{
    /// <summary>Takes chosen contacts.</summary>
    /// <param name="contacts">1 to 100,000 IDs; those that are not there take nobody.</param>
    /// <exception cref="InvalidValueException">None, or too many.</exception>
    public ContactListCondition(IEnumerable<ContactId> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        Contacts = contacts.Take(FilterLimits.ListValues + 1).ToValueList();
        if (Contacts.Count is 0 or > FilterLimits.ListValues)
            throw new InvalidValueException("filter", Contacts.Count == 0 ? "has a list without contacts" : "has a list of too many contacts", $"1 to {FilterLimits.ListValues} contacts");
    }

    /// <summary>The contacts' IDs.</summary>
    public ValueList<ContactId> Contacts { get; }
}
