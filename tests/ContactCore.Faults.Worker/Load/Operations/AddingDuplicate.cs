using ContactCore.Books;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Adds a contact whose email others of the account have as well.</summary>
public sealed class AddingDuplicate : Operation
{
    public const string Name = "add-duplicate";

    private const int Emails = 40;

    public override string Kind => Name;

    public override Task<string?> ChooseAsync(Desk desk) =>
        Task.FromResult<string?>(People.SharedInAccount(desk.Account, desk.Random.Next(Emails)));

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        await book.Contacts.AddAsync(People.New(book.Account.Value, mark, subject));
        return new Effect(1);
    }
}
