using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Links;
using ContactCore.Secrets;
using ContactCore.Setup;
using Microsoft.AspNetCore.Builder;

namespace ContactCore.Docs.Tests.Features;

public sealed class LinksPage() : FeaturePage("links", options =>
{
    options.Links.Secrets.Add(new Secret("2026-11", new byte[32]));
    options.Links.BaseAddress = new Uri("https://shop.example/c");
})
{
    private static readonly EmailAddress Anna = EmailAddress.Parse("anna@example.com");

    [Fact]
    public async Task Setting_up()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Configuration["LinkSecret"] = Convert.ToBase64String(new byte[32]);

        #region set-up
        builder.Services.AddContactCore(options =>
        {
            options.Links.Secrets.Add(Secret.FromBase64("2026-11", builder.Configuration["LinkSecret"]!));
            options.Links.BaseAddress = new Uri("https://shop.example/c");
        }).UseSqlite("Data Source=contacts.db");

        WebApplication app = builder.Build();
        app.MapContactCoreLinks("/c"); // of ContactCore.AspNetCore
        #endregion

        await app.DisposeAsync();
    }

    [Fact]
    public async Task Asking()
    {
        ContactBook book = await OpenAsync();
        IContactLinks links = Links;
        EmailAddress email = Anna;

        #region ask
        ConfirmationRequest asked = await book.DoubleOptIn.AskAsync(email, "sign-up form");
        if (asked.Link is { } link)
            await SendAsync(email, $"Please confirm your address: {link.Address}");
        Console.WriteLine($"{asked.Outcome}, now {asked.State.Status}");

        LinkAnswer answer = await links.ConfirmAsync(asked.Link!.Token); // what the page's button does
        Console.WriteLine($"{answer.Outcome}, now {(await book.Addresses.StateAsync(email)).Status}");
        #endregion

        Shown("ask");
    }

    [Fact]
    public async Task Unsubscribing()
    {
        ContactBook book = await OpenAsync();
        EmailAddress email = Anna;
        Dictionary<string, string> headers = [];

        #region unsubscribe
        UnsubscribeLink link = book.UnsubscribeLinks.FromEverything(email);
        headers["List-Unsubscribe"] = link.ListUnsubscribe;
        headers["List-Unsubscribe-Post"] = link.ListUnsubscribePost;
        #endregion

        Console.WriteLine($"List-Unsubscribe: {headers["List-Unsubscribe"].Replace(link.Token, "AQcyMDI2LTEx…", StringComparison.Ordinal)}");
        Console.WriteLine($"List-Unsubscribe-Post: {headers["List-Unsubscribe-Post"]}");
        Shown("unsubscribe");
    }

    [Fact]
    public async Task Following()
    {
        ContactBook book = await OpenAsync();
        IContactLinks links = Links;
        string token = book.UnsubscribeLinks.FromEverything(Anna).Token;

        #region follow
        LinkState state = links.Read(LinkPurpose.Unsubscribe, token); // upon a GET: changes nothing
        Console.WriteLine(state);
        Console.WriteLine(await links.UnsubscribeAsync(token)); // upon a POST
        Console.WriteLine(await links.UnsubscribeAsync(token));
        Console.WriteLine(await links.UnsubscribeAsync(token + "A"));
        #endregion

        Shown("follow");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("a secret that is too short", _ => Task.FromResult(new Secret("2026-11", new byte[16]))),
        ("a secret with a name of other characters", _ => Task.FromResult(new Secret("November 2026", new byte[32]))),
        ("a secret that is no Base64", _ => Task.FromResult(Secret.FromBase64("2026-11", "secret!"))));

    private static async Task SendAsync(EmailAddress to, string text)
    {
        await Task.Yield();
        Assert.NotEqual(to.Text, text);
    }
}
