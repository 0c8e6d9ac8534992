using ContactCore.Books;
using ContactCore.Contacts;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Deletes one contact; never one that shares its email, which only removals of duplicates take.</summary>
public sealed class Deleting : Operation
{
    public const string Name = "delete";

    public override string Kind => Name;

    public override async Task<string?> ChooseAsync(Desk desk) => await desk.RecentAsync() is { } contact && MayGo(desk, contact)
        ? contact.ExternalId
        : null;

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        Contact contact = (await book.Contacts.FindByExternalIdAsync(subject))!;
        await book.Contacts.DeleteAsync(contact, mark);
        return new Effect(1);
    }

    private static bool MayGo(Desk desk, Contact contact) =>
        !People.IsSharedInAccount(contact.Emails[0].Key)
        && !contact.ExternalId!.StartsWith($"{desk.Account}-{People.FirstWriter}-", StringComparison.Ordinal);
}
