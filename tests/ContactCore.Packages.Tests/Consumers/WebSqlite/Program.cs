using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.EntityFrameworkCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string? connection = builder.Configuration.GetConnectionString("App");
builder.Services.AddDbContextFactory<AppDb>(options => options.UseSqlite(connection));
builder.Services.AddContactCore(options => options.DefaultRegion = "GB")
    .UseEntityFrameworkCore<AppDb>().WithSqlite();
builder.Services.AddHealthChecks().AddContactCore(tags: ["ready"]); // of ContactCore.Hosting
WebApplication app = builder.Build();

await using (AppDb db = await app.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync())
    await db.Database.MigrateAsync();
await app.Services.GetRequiredService<IInstallation>().PrepareAsync();

app.MapHealthChecks("/health");
app.MapPost("/signup", async (SignUp form, IContactBooks books, CancellationToken cancellationToken) =>
{
    ContactBook book = await books.OpenAsync(AccountId.Parse("shop"), Actor.System("signup"), cancellationToken);
    Contact contact = await book.Contacts.AddAsync(
        new NewContact
        {
            FirstName = form.Name,
            Emails = [EmailAddress.Parse(form.Email)],
            Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
        },
        cancellationToken);
    return Results.Ok(new Person(contact.FullName, contact.Emails[0].Text));
});
app.MapGet("/contacts", async (IContactBooks books, CancellationToken cancellationToken) =>
{
    ContactBook book = await books.OpenAsync(AccountId.Parse("shop"), Actor.System("list"), cancellationToken);
    return await book.Contacts.ListAsync(Selection.All, Ranking.Created, cancellationToken: cancellationToken)
        .Select(contact => new Person(contact.FullName, contact.Emails[0].Text))
        .ToListAsync(cancellationToken);
});
await app.RunAsync();

public sealed record SignUp(string Name, string Email);

public sealed record Person(string? Name, string Email);
