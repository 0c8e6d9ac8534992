using System.Security.Cryptography;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Secrets;
using ContactCore.Setup;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Configuration["LinkSecret"] ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
builder.Services.AddContactCore(options =>
{
    options.Links.BaseAddress = new Uri("https://shop.example/c");
    options.Links.Secrets.Add(Secret.FromBase64("2026-11", builder.Configuration["LinkSecret"]!));
}).UseInMemory();
WebApplication app = builder.Build();
app.MapContactCoreLinks("/c");
app.MapGet("/link", async (IContactBooks books, CancellationToken cancellationToken) =>
{
    ContactBook book = await books.OpenAsync(AccountId.Parse("shop"), Actor.System("newsletter"), cancellationToken);
    return book.UnsubscribeLinks.FromEverything(EmailAddress.Parse("anna@example.com")).Address.AbsolutePath;
});
await app.RunAsync();
