using System.Diagnostics.CodeAnalysis;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Docs.Tests.Pages;
using ContactCore.Links;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ContactCore.Docs.Tests.Features;

/// <summary>
/// What the tests of a feature's page share: a host in memory whose clock stands, a console that keeps what snippets
/// write, and the page's tables of refusals.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends a test by IAsyncLifetime")]
public abstract class FeaturePage : IAsyncLifetime
{
    private readonly DocPage _page;
    private readonly ServiceProvider _services;

    protected FeaturePage(string page, Action<ContactCoreOptions>? configure = null)
    {
        _page = DocPage.Of($"docs/{page}.md");
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddContactCore(options =>
        {
            options.DefaultRegion = "GB";
            configure?.Invoke(options);
        }).UseInMemory();
        _services = services.BuildServiceProvider();
    }

    /// <summary>Shadows the real one, so that a snippet reads as in a program.</summary>
    protected StringWriter Console { get; } = new() { NewLine = "\n" };

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.Zero));

    protected IContactBooks Books => _services.GetRequiredService<IContactBooks>();

    protected IContactLinks Links => _services.GetRequiredService<IContactLinks>();

    protected IInstallation Installation => _services.GetRequiredService<IInstallation>();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _services.DisposeAsync().AsTask();

    protected Task<ContactBook> OpenAsync(string account = "acme") =>
        Books.OpenAsync(AccountId.Parse(account), Actor.User("olga", "Olga"));

    /// <summary>Adds somebody who is there before the snippet begins.</summary>
    protected static Task<Contact> AddAsync(ContactBook book, string name, params string[] emails) => book.Contacts.AddAsync(new NewContact
    {
        LastName = name,
        Emails = [.. emails.Select(EmailAddress.Parse)],
        ExternalId = $"crm-{name}",
        Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
    });

    /// <summary>Checks that the page shows what the snippet wrote, in the block marked <c>prints: snippet</c>.</summary>
    protected void Shown(string snippet) => _page.HoldsBlock($"prints: {snippet}", Masked.Of(Console.ToString()));

    /// <summary>Checks the page's table of what is refused: each call, the exception and what it says.</summary>
    protected async Task RefusedAsync(params (string What, Func<ContactBook, Task> Call)[] calls)
    {
        ContactBook book = await OpenAsync();
        List<string> lines = ["| what | exception | says |", "| --- | --- | --- |"];
        foreach ((string what, Func<ContactBook, Task> call) in calls)
        {
            Exception refusal = await Assert.ThrowsAnyAsync<Exception>(() => call(book));
            lines.Add($"| {what} | `{refusal.GetType().Name}` | {Cell(Masked.Of(refusal.Message))} |");
        }

        _page.Holds("refused", string.Concat(lines.Select(line => $"{line}\n")));
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
