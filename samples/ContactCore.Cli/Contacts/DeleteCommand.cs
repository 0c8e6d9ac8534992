using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Cli.Contacts;

/// <summary><c>delete</c>: one contact, in any status, or of a selection those that refuse messages.</summary>
internal sealed class DeleteCommand : AppCommand
{
    private readonly Argument<string?> _id = new("ID") { Description = ContactReference.Help, Arity = ArgumentArity.ZeroOrOne };
    private readonly SelectionOptions _people;
    private readonly Option<string> _reason = new("--reason") { Description = "Why, 1 to 500 characters", HelpName = "TEXT", Required = true };

    public DeleteCommand() : base(
        "delete",
        "Deletes one contact, or of a selection those whose every address refuses messages; restore brings back",
        "delete external:crm-17 --reason \"asked by phone\"",
        "delete --status email:unsubscribed --reason clean-up",
        "delete --filter 'CreatedAt < \"2020-01-01\"' --reason \"never heard of again\"")
    {
        Add(_id);
        _people = new SelectionOptions(this);
        Add(_reason);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string? id = call.Parse.GetValue(_id);
        if (id is null == !_people.AnyIn(call))
        {
            throw new UsageException(
                $"delete has {(id is null ? "neither an ID nor a selection" : "both an ID and a selection")}; allowed: one of them; --status email:all selects all that have an email");
        }

        if (id is null)
            await DeleteAllAsync(call, _people.Read(call), cancellationToken);
        else
            await DeleteOneAsync(call, ContactReference.Read(id), cancellationToken);
    }

    private async Task DeleteOneAsync(Call call, ContactReference reference, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        call.Answers.WriteWhole(await book.Contacts.DeleteAsync(contact, call.Required(_reason), cancellationToken));
    }

    private async Task DeleteAllAsync(Call call, Selection people, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        DeleteOutcome outcome = await call.Progress.RunAsync(
            "deleting",
            () => book.Contacts.CountAsync(people, cancellationToken),
            progress => book.Contacts.DeleteAsync(people, call.Required(_reason), progress, cancellationToken));
        call.Answers.Write(json => DeleteOutcomeView.Write(json, outcome), () => DeleteOutcomeView.Text(outcome));
    }
}
