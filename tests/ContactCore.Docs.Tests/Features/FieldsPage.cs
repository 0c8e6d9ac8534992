using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Selections;

namespace ContactCore.Docs.Tests.Features;

public sealed class FieldsPage() : FeaturePage("fields")
{
    private static NewContact Anna => new() { ExternalId = $"crm-{Guid.NewGuid()}", Consent = Consent.Given(origin: "/signup", text: "Yes") };

    [Fact]
    public async Task Fields_of_the_accounts_own()
    {
        ContactBook book = await OpenAsync();

        #region fields
        await book.Fields.AddAsync("size", FieldType.Number);
        await book.Fields.AddAsync("birthday", FieldType.Date);
        await book.Fields.AddAsync("colour", FieldType.Choice, ["red", "green"]);

        Contact anna = await book.Contacts.AddAsync(new NewContact
        {
            ExternalId = "crm-17",
            Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
            Fields = FieldValues.Of(("size", 38.5m), ("birthday", new DateOnly(1990, 5, 17)), ("colour", "red")),
        });
        anna = await book.Contacts.ChangeAsync(anna, profile => profile with
        {
            Fields = profile.Fields.With("colour", "green").Without("birthday"),
        });
        foreach ((string name, FieldValue value) in anna.Fields)
            Console.WriteLine($"{name}: {value}");

        ContactFilter large = Where.Field("size").IsAtLeast(38);
        Console.WriteLine(await book.Contacts.CountAsync(Selection.Of(large)));
        #endregion

        Shown("fields");
    }

    [Fact]
    public async Task Definitions_change()
    {
        ContactBook book = await OpenAsync();
        await book.Fields.AddAsync("colour", FieldType.Choice, ["red", "green"]);
        await book.Categories.AddAsync("news");

        #region rename
        await book.Fields.RenameAsync("colour", "favourite colour");
        await book.Categories.RenameAsync("news", "newsletter");

        await book.Fields.RetireAsync("favourite colour");
        FieldDefinition again = await book.Fields.ReviveAsync("favourite colour");
        Console.WriteLine($"{again.Name}: {string.Join(", ", again.Choices)}");
        #endregion

        Shown("rename");
    }

    [Fact]
    public async Task Categories_of_the_accounts_own()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");

        #region categories
        await book.Categories.AddAsync("news");
        await book.Categories.AddAsync("offers");
        anna = await book.Contacts.ChangeAsync(anna, profile => profile with { Categories = ["news", "offers"] });

        await book.Categories.RetireAsync("offers");
        foreach (SubscriptionCategory category in await book.Categories.ListAsync())
            Console.WriteLine($"{category.Name}{(category.RetiredAt is null ? "" : ", retired")}");
        Console.WriteLine(await book.Contacts.CountAsync(Selection.Of(Where.InCategory("offers"))));
        #endregion

        Shown("categories");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("a value of another type", async book =>
        {
            await book.Fields.AddAsync("size", FieldType.Number);
            await book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("size", "large")) });
        }),
        ("none of the choices", async book =>
        {
            await book.Fields.AddAsync("colour", FieldType.Choice, ["red", "green"]);
            await book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("colour", "blue")) });
        }),
        ("a field that is not defined", book => book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("color", "red")) })),
        ("a number finer than a millionth", book => book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("size", 0.0000001m)) })),
        ("a category that is retired", async book =>
        {
            await book.Categories.AddAsync("offers");
            await book.Categories.RetireAsync("offers");
            await book.Contacts.AddAsync(Anna with { Categories = ["offers"] });
        }),
        ("a name that is taken by a retired one", book => book.Categories.AddAsync("Offers")),
        ("choices of a field that has none", book => book.Fields.AddAsync("note", FieldType.Text, ["red"])),
        ("a category's name with a semicolon", book => book.Categories.AddAsync("news; offers")));
}
