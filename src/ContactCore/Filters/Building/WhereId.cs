using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Filters;

public static partial class Where
{
    /// <summary>Contacts by their IDs.</summary>
    public static class Id
    {
        /// <summary>It is this contact.</summary>
        /// <param name="contact">The contact's ID.</param>
        /// <returns>The filter.</returns>
        public static ContactFilter Is(ContactId contact) => new ContactListCondition([contact]);

        /// <summary>It is one of these contacts, which is one condition however many they are.</summary>
        /// <param name="contacts">1 to 100,000 IDs; those that are not there take nobody.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">None, or too many.</exception>
        public static ContactFilter IsAnyOf(params IEnumerable<ContactId> contacts) => new ContactListCondition(contacts);
    }
}
