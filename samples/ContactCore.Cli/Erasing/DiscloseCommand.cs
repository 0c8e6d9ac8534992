using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Contacts;

namespace ContactCore.Cli.Erasing;

/// <summary><c>disclose ID FILE.json</c>.</summary>
internal sealed class DiscloseCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };
    private readonly Argument<string> _file = new("FILE.json") { Description = "Where to write" };

    public DiscloseCommand() : base(
        "disclose", "Writes all that is held of a person, for the person", "disclose external:crm-17 anna.json")
    {
        Add(_id);
        Add(_file);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string file = TargetFile.Read("FILE.json", call.Value(_file), call.Globals.Store);
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        await using (FileStream output = File.Create(file))
            await book.Disclosure.WriteAsync(contact.Id, output, cancellationToken);
        call.Answers.Write(json => json.WriteString("file", file), () => file);
    }
}
