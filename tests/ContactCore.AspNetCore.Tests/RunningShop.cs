using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Secrets;
using ContactCore.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCore.AspNetCore.Tests;

/// <summary>A shop on a real Kestrel, all of whose other pages ask for a sign-in.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningShop(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    /// <summary>Follows no redirect, as a provider's one-click does not.</summary>
    public HttpClient Client { get; }

    public ContactBook Book { get; private set; } = null!;

    public static async Task<RunningShop> OpenAsync(Action<IServiceCollection>? more = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Services.AddAntiforgery();
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder("Cookies").RequireAuthenticatedUser().Build());
        builder.Services.AddContactCore(options =>
        {
            options.Links.Secrets.Add(new Secret("2026-11", new byte[32]));
            options.Links.BaseAddress = new Uri("https://shop.example/c");
        }).UseInMemory();
        more?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapGet("/", () => "for those who signed in");
        app.MapContactCoreLinks();
        await app.StartAsync(CancellationToken.None);
        HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        return new RunningShop(app, client)
        {
            Book = await app.Services.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("shop"), Actor.System(), CancellationToken.None),
        };
    }

    /// <summary>Where a link leads on this host.</summary>
    public static string PathOf(Uri link) => link.AbsolutePath;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
