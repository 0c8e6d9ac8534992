using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Sources;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
#region services
string database = builder.Configuration.GetConnectionString("App") ?? "Data Source=app.db";
builder.Services.AddDbContextFactory<AppDb>(options => options.UseSqlite(database));
builder.Services.AddContactCore(options => options.DefaultRegion = "GB")
    .UseEntityFrameworkCore<AppDb>().WithSqlite();
#endregion
builder.Services.AddHealthChecks().AddContactCore();
WebApplication app = builder.Build();

#region start
await using (AppDb db = await app.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync())
    await db.Database.MigrateAsync();
await app.Services.GetRequiredService<IInstallation>().PrepareAsync();
#endregion

AccountId shop = AccountId.Parse("shop");
RouteGroupBuilder contacts = app.MapGroup("").AddEndpointFilter(async (call, next) =>
{
    try
    {
        return await next(call);
    }
    catch (ContactCoreException e) when (e is not StoreException)
    {
        return Results.Problem(e.Message, statusCode: StatusCodes.Status400BadRequest);
    }
});

contacts.MapPost("/signup", async (SignUp form, IContactBooks books, CancellationToken ct) =>
{
    ContactBook book = await books.OpenAsync(shop, Actor.System("signup"), ct);
    Contact contact = await book.Contacts.AddAsync(
        new NewContact
        {
            FirstName = form.FirstName,
            LastName = form.LastName,
            Emails = [EmailAddress.Parse(form.Email)],
            Source = ContactSource.SubscriptionForm,
            Consent = Consent.Given(origin: "/signup", text: form.Agreed),
        },
        ct);
    return Results.Ok(contact.Id.Value);
});

contacts.MapPost("/unsubscribe", async (Refusal form, IContactBooks books, CancellationToken ct) =>
{
    ContactBook book = await books.OpenAsync(shop, Actor.System("unsubscribe"), ct);
    await book.Addresses.UnsubscribeAsync(EmailAddress.Parse(form.Email), form.Reason, ct);
    return Results.NoContent();
});

contacts.MapGet("/contacts", async (string? filter, string? after, IContactBooks books, CancellationToken ct) =>
{
    ContactBook book = await books.OpenAsync(shop, Actor.System("list"), ct);
    Selection people = filter is null ? Selection.All : Selection.Of(ContactFilter.Parse(filter));
    Cursor? behind = after is null ? null : Cursor.Parse(after);
    ContactPage page = await book.Contacts.PageAsync(people, Ranking.Created.Descending, size: 50, behind, ct);
    return Results.Ok(new
    {
        contacts = page.Contacts.Select(contact => new
        {
            name = contact.FullName,
            channels = contact.Channels.Select(channel => $"{channel.Address.Text}: {channel.State.Status}"),
        }),
        next = page.Next?.ToString(),
    });
});

app.MapHealthChecks("/health");
await app.RunAsync();

#region context
internal sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    public DbSet<Product> Products => Set<Product>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddContactCore();
}
#endregion

internal sealed record Product(int Id, string Name);

internal sealed record SignUp(string FirstName, string LastName, string Email, string Agreed);

internal sealed record Refusal(string Email, string? Reason);
