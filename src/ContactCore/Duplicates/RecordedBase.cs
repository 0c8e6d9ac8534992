using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>The live contacts of an account as records.</summary>
/// <param name="Records">A record a contact, whose ID is the contact's.</param>
/// <param name="Contacts">The contacts, by the places of their records.</param>
internal sealed record RecordedBase(RecordTable Records, SoughtContacts Contacts)
{
    public static async Task<RecordedBase> ReadAsync(BaseReading reading, ComparedColumns columns, CancellationToken cancellationToken)
    {
        RecordTableBuilder builder = new(columns.Schema);
        SoughtContacts contacts = new();
        await foreach (ArrangedContact contact in reading.ReadAsync(columns.Fields, cancellationToken).ConfigureAwait(false))
        {
            builder.Add(new RecordRow(contact.Contact.Id.ToString(), contact.ValuesIn(columns)));
            contacts.Add(contact.Contact);
        }

        return new RecordedBase(builder.Build(), contacts);
    }
}
