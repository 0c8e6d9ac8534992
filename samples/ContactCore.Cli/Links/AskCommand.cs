using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Links;

namespace ContactCore.Cli.Links;

/// <summary><c>ask EMAIL</c>.</summary>
internal sealed class AskCommand : AppCommand
{
    private readonly Argument<string> _email = new("EMAIL") { Description = "The email that is to be confirmed" };
    private readonly Option<string> _reason = new("--reason") { Description = "What for, such as the form's name", HelpName = "TEXT" };

    public AskCommand() : base(
        "ask",
        "Asks an email for a confirmation (double opt-in), and writes the link to send to it",
        "ask anna@example.com --reason \"sign-up form\"")
    {
        Add(_email);
        Add(_reason);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        LinkSettings.Require();
        EmailAddress email = EmailAddress.Parse(call.Value(_email));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        ConfirmationRequest asked = await book.DoubleOptIn.AskAsync(email, call.Value(_reason), cancellationToken);
        call.Answers.Write(
            json =>
            {
                json.WriteString("outcome", asked.Outcome.ToString());
                json.WriteString("status", asked.State.Status.ToString());
                json.WriteString("token", asked.Link?.Token);
                json.WriteString("link", asked.Link?.Address.AbsoluteUri);
            },
            () => asked.Link is { } link ? link.Address.AbsoluteUri : $"{asked.Outcome}: {asked.State.Status}, nothing to send");
    }
}
