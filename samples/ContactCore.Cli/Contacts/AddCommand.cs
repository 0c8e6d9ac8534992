using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Sources;
using ContactCore.Time;

namespace ContactCore.Cli.Contacts;

/// <summary><c>add</c>: a contact, typed in.</summary>
internal sealed class AddCommand : AppCommand
{
    private static readonly Words<ContactSource> Sources = new(
        "--source", [.. Enum.GetValues<ContactSource>().Select(source => (source.ToString(), source))]);

    private readonly ProfileOptions _profile;
    private readonly Option<string> _consent = new("--consent") { Description = "The words that the person agreed to; without them a contact is refused", HelpName = "TEXT" };
    private readonly Option<string> _origin = new("--consent-origin") { Description = "Where consent was given (command line unless told)", HelpName = "TEXT" };
    private readonly Option<string> _source = new("--source") { Description = $"Where the contact comes from (Manual unless told): {Sources.Help}", HelpName = "SOURCE" };
    private readonly Option<string> _createdAt = new("--created-at") { Description = "When the person first became a contact (now unless told)", HelpName = "INSTANT" };

    public AddCommand() : base(
        "add",
        "Adds a contact",
        "add --first Anna --last Müller --email anna@example.com --consent \"Yes, write to me\"",
        "add --external-id crm-17 --phone \"020 7946 0958\" --region GB --consent \"agreed by phone\"")
    {
        _profile = new ProfileOptions(this);
        Add(_consent);
        Add(_origin);
        Add(_source);
        Add(_createdAt);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ProfileChange profile = _profile.Read(call);
        string consent = call.Value(_consent)
            ?? throw new RefusedException("--consent is missing; allowed: --consent TEXT, the words that the person agreed to");
        NewContact blank = new()
        {
            Consent = Consent.Given(call.Value(_origin) ?? "command line", consent),
            Source = call.Value(_source) is { } source ? Sources.Read(source) : ContactSource.Manual,
            CreatedAt = call.Value(_createdAt) is { } at ? InstantText.Parse(at, "createdAt") : null,
        };
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        Func<ContactProfile, ContactProfile> fill = await profile.ResolveAsync(book, cancellationToken);
        call.Answers.WriteWhole(await book.Contacts.AddAsync((NewContact)fill(blank), cancellationToken));
    }
}
