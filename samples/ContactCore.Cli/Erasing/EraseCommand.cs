using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Erasing;

namespace ContactCore.Cli.Erasing;

/// <summary><c>erase ID</c>.</summary>
internal sealed class EraseCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };

    public EraseCommand() : base(
        "erase", "Erases a person for good; only consent of their own brings them back", "erase external:crm-17") => Add(_id);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ErasureSettings.Require();
        ContactReference reference = ContactReference.Read(call.Value(_id));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        ErasureOutcome outcome = await book.Erasure.EraseAsync((await reference.FindAsync(book, cancellationToken)).Id, cancellationToken);
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("contacts", outcome.Contacts);
                json.WriteNumber("addresses", outcome.AddressesForgotten);
                json.WriteNumber("addressesHeldByOthers", outcome.AddressesHeldByOthers.Count);
            },
            () => $"{outcome.Contacts} contacts and {outcome.AddressesForgotten} addresses erased; {outcome.AddressesHeldByOthers.Count} addresses are held by others and stay with them");
    }
}
