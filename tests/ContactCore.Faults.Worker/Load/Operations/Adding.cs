using ContactCore.Books;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Adds a contact with an email of its own.</summary>
public sealed class Adding : Operation
{
    public const string Name = "add";

    public override string Kind => Name;

    public override Task<string?> ChooseAsync(Desk desk) =>
        Task.FromResult<string?>(People.OwnEmail(desk.Account, desk.Mark));

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        await book.Contacts.AddAsync(People.New(book.Account.Value, mark, subject));
        return new Effect(1);
    }
}
