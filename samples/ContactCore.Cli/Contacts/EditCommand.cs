using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;

namespace ContactCore.Cli.Contacts;

/// <summary><c>edit ID</c>: changes what is named.</summary>
internal sealed class EditCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };
    private readonly ProfileOptions _profile;
    private readonly Option<string> _version = new("--version") { Description = "The version that the change is made from; refused when it has moved", HelpName = "N" };

    public EditCommand() : base(
        "edit",
        "Changes a contact: only what is named; an empty value clears",
        "edit external:crm-17 --language de --city \"\"",
        "edit external:crm-17 --version 3 --email anna@new.example --email anna@old.example")
    {
        Add(_id);
        _profile = new ProfileOptions(this);
        Add(_version);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ProfileChange profile = _profile.Read(call);
        if (profile.IsEmpty)
            throw new UsageException("edit changes nothing; allowed: at least one option that names what to change");
        long? version = call.Value(_version) is { } text ? WholeNumber.Read("--version", text) : null;
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        Func<ContactProfile, ContactProfile> change = await profile.ResolveAsync(book, cancellationToken);
        call.Answers.WriteWhole(await book.Contacts.ChangeAsync(contact.Id, version ?? contact.Version, change, cancellationToken));
    }
}
