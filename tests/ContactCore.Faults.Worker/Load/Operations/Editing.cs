using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Stores;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Adds one to a number of a contact, and again from what is there now where another writer was faster.</summary>
public sealed class Editing : Operation
{
    public const string Name = "edit";

    public override string Kind => Name;

    public override async Task<string?> ChooseAsync(Desk desk) =>
        desk.Random.Next(2) == 0 ? desk.Hot() : (await desk.RecentAsync())?.ExternalId;

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        for (long conflicts = 0; ; conflicts++)
        {
            Contact contact = (await book.Contacts.FindByExternalIdAsync(subject))!;
            try
            {
                await book.Contacts.ChangeAsync(contact, profile => profile with { Fields = Next(profile.Fields) });
                return new Effect(1, conflicts);
            }
            catch (VersionConflictException)
            {
                // Read again and decide again.
            }
        }
    }

    private static FieldValues Next(FieldValues fields) =>
        fields.With(People.Edits, (fields.GetValueOrDefault(People.Edits)?.Number ?? 0) + 1);
}
