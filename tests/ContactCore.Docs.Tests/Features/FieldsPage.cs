using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Histories;
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
    public async Task Values_get_another_form()
    {
        ContactBook book = await OpenAsync();
        await book.Fields.AddAsync("size", FieldType.Text);
        Contact anna = await book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("size", "38.50")) });
        await book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("size", "39")) });
        Contact ben = await book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("size", "large")) });

        #region convert
        ConversionPreview preview = await book.Fields.PreviewConversionAsync("size", FieldType.Number);
        Console.WriteLine($"{preview.Fitting} would fit, {preview.Unfit} would not");
        foreach (UnfitCount count in preview.Problems)
            Console.WriteLine($"  {count.Values}: {count.Problem}");

        ConversionOutcome outcome = await book.Fields.ConvertAsync("size", FieldType.Number, whenUnfit: WhenUnfit.Remove);
        Console.WriteLine($"{outcome.Converted} converted, {outcome.Removed} removed");
        foreach (Contact contact in new[] { anna, ben })
        {
            HistoryEntry last = await book.History.OfAsync(contact.Id).LastAsync();
            Console.WriteLine($"{last.Field}: from {last.From} to {last.To ?? "nothing"}");
        }
        #endregion

        Shown("convert");
    }

    [Fact]
    public async Task Choices_come_and_go()
    {
        ContactBook book = await OpenAsync();
        await book.Fields.AddAsync("colour", FieldType.Choice, ["red", "green"]);

        #region choices
        ConversionOutcome changed = await book.Fields.ChangeChoicesAsync("colour", added: ["blue"], removed: ["green"]);
        Console.WriteLine(string.Join(", ", changed.Field.Choices));
        #endregion

        Shown("choices");
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
        ("a type that values do not fit", async book =>
        {
            await book.Fields.AddAsync("note", FieldType.Text);
            await book.Contacts.AddAsync(Anna with { Fields = FieldValues.Of(("note", "calls back")) });
            await book.Fields.ConvertAsync("note", FieldType.Date);
        }),
        ("a choice that is there no more", book => book.Fields.ChangeChoicesAsync("colour", [], ["gren"])),
        ("a category's name with a semicolon", book => book.Categories.AddAsync("news; offers")));
}
