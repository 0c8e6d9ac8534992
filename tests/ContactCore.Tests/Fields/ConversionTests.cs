using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.Fields;

/// <summary>A field gets another type or other choices, and its values with it.</summary>
public sealed class ConversionTests
{
    [Fact]
    public async Task A_preview_counts_what_would_fit_and_why_the_rest_would_not()
    {
        await using OpenBook open = await WithSizesAsync("38", " 38.5 ", "large", "small", "0.1234567");

        ConversionPreview preview = await open.Book.Fields.PreviewConversionAsync("SIZE", FieldType.Number);

        Assert.Equal((2L, 3L), (preview.Fitting, preview.Unfit));
        Assert.Equal([new UnfitCount("is not a number", 2), new UnfitCount("is a number that cannot be kept exactly", 1)], preview.Problems);
        Assert.Equal(FieldType.Text, (await open.Book.Fields.ListAsync())[0].Type);
        Assert.Equal((5L, 0L), await CountsAsync(FieldType.Text));
        Assert.Equal((2L, 3L), await CountsAsync(FieldType.Choice, "Large", "SMALL"));
        await Assert.ThrowsAsync<InvalidValueException>(() => CountsAsync(FieldType.Choice));
        await Assert.ThrowsAsync<InvalidValueException>(() => CountsAsync(FieldType.Number, "1"));
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Fields.PreviewConversionAsync("sizes", FieldType.Number));

        async Task<(long, long)> CountsAsync(FieldType type, params string[] choices)
        {
            ConversionPreview seen = await open.Book.Fields.PreviewConversionAsync("size", type, choices);
            return (seen.Fitting, seen.Unfit);
        }
    }

    [Fact]
    public async Task Where_a_value_does_not_fit_nothing_is_changed_and_no_value_is_told()
    {
        await using OpenBook open = await WithSizesAsync("38", "large");

        UnfitValuesException refused = await Assert.ThrowsAsync<UnfitValuesException>(() => open.Book.Fields.ConvertAsync("size", FieldType.Number));

        Assert.Equal(ContactRule.FittingValuesOnly, refused.Rule);
        Assert.Equal(
            "field 'size' has values that do not fit its new definition as Number: 1 (is not a number); allowed: to correct these values first, or to have them removed",
            refused.Message);
        Assert.Equal("38 large", await SizesAsync(open));
    }

    [Fact]
    public async Task What_does_not_fit_is_removed_where_that_was_said_and_stands_in_the_history()
    {
        await using OpenBook open = await WithSizesAsync("038", "large", "39");
        Contact[] before = await AllAsync(open);

        ConversionOutcome outcome = await open.Book.Fields.ConvertAsync("size", FieldType.Number, whenUnfit: WhenUnfit.Remove);

        Assert.Equal((FieldType.Number, 2L, 1L), (outcome.Field.Type, outcome.Converted, outcome.Removed));
        Assert.Equal("38 - 39", await SizesAsync(open));
        Contact[] after = await AllAsync(open);
        Assert.Equal([2, 2, 1], after.Select(contact => contact.Version));
        HistoryEntry entry = await open.Book.History.OfAsync(after[1].Id).LastAsync();
        Assert.Equal(("field:size", "large", null, "olga"), (entry.Field, entry.From, entry.To, entry.Actor.Id));
        Assert.Equal(after[1].ChangedAt, entry.At);
        Assert.Equal(2, await open.Book.Contacts.CountAsync(Selection.Of(Where.Field("size").IsAtLeast(38))));
        await Assert.ThrowsAsync<VersionConflictException>(() => open.Book.Contacts.ChangeAsync(before[1], profile => profile with { LastName = "Maier" }));
        await open.Book.Contacts.ChangeAsync(before[2], profile => profile with { LastName = "Maier" });
        Assert.Equal(0, (await open.Book.Fields.ConvertAsync("size", FieldType.Number)).Converted);
    }

    [Fact]
    public async Task Deleted_contacts_and_retired_fields_are_converted_too()
    {
        await using OpenBook open = await WithSizesAsync("1", "2");
        await open.Book.Contacts.DeleteAsync((await AllAsync(open))[1], "gone");
        await open.Book.Fields.RetireAsync("size");

        ConversionOutcome outcome = await open.Book.Fields.ConvertAsync("size", FieldType.Boolean, whenUnfit: WhenUnfit.Remove);

        Assert.Equal((1L, 1L), (outcome.Converted, outcome.Removed));
        Assert.NotNull(outcome.Field.RetiredAt);
        Contact gone = await open.Book.Contacts.ListAsync(Selection.Deleted, Ranking.Created).SingleAsync();
        Assert.Empty(gone.Fields);
        await open.Book.Contacts.RestoreAsync(gone);
        Assert.Equal("true -", await SizesAsync(open));
    }

    [Fact]
    public async Task Choices_are_added_without_a_look_at_values_and_removed_with_one()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Fields.AddAsync("size", FieldType.Choice, ["S", "M"]);
        await AddAsync(open, "S", "M");

        ConversionOutcome wider = await open.Book.Fields.ChangeChoicesAsync("size", ["L", "S"], []);
        Assert.Equal((["S", "M", "L"], 0L, 0L), (wider.Field.Choices, wider.Converted, wider.Removed));
        ConversionOutcome unused = await open.Book.Fields.ChangeChoicesAsync("size", [], ["L"]);
        Assert.Equal((["S", "M"], 2L, 0L), (unused.Field.Choices, unused.Converted, unused.Removed));
        UnfitValuesException used = await Assert.ThrowsAsync<UnfitValuesException>(() => open.Book.Fields.ChangeChoicesAsync("size", ["XL"], ["M"]));
        Assert.Equal([new UnfitCount("is none of the choices", 1)], used.Problems);
        ConversionOutcome removed = await open.Book.Fields.ChangeChoicesAsync("size", ["XL"], ["M"], WhenUnfit.Remove);
        Assert.Equal((["S", "XL"], 1L, 1L), (removed.Field.Choices, removed.Converted, removed.Removed));
        Assert.Equal("S -", await SizesAsync(open));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Fields.ChangeChoicesAsync("size", [], ["S", "XL"]));
        Assert.Contains("nearest is 'XL'", (await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Fields.ChangeChoicesAsync("size", [], ["xl"]))).Message, StringComparison.Ordinal);
        await open.Book.Fields.AddAsync("note", FieldType.Text);
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Fields.ChangeChoicesAsync("note", ["S"], []));
    }

    [Fact]
    public async Task A_text_becomes_the_one_choice_that_differs_in_no_more_than_case_and_accents()
    {
        await using OpenBook open = await WithSizesAsync("Größe", "grosse", "klein", "KLEIN", "Klein");

        ConversionOutcome outcome = await open.Book.Fields.ConvertAsync("size", FieldType.Choice, ["große", "Klein", "klein"], WhenUnfit.Remove);

        Assert.Equal((4L, 1L), (outcome.Converted, outcome.Removed));
        Assert.Equal("große große klein - Klein", await SizesAsync(open));
        await open.Book.Fields.ConvertAsync("size", FieldType.Text);
        Assert.Equal("große große klein - Klein", await SizesAsync(open));
    }

    [Fact]
    public async Task A_definition_that_moved_meanwhile_is_refused_and_a_value_that_came_meanwhile_is_looked_at()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(replace: meddling.Replace);
        await open.Book.Fields.AddAsync("size", FieldType.Text);
        await AddAsync(open, "1");
        meddling.Meddling.Enqueue(() => open.Book.Fields.RenameAsync("size", "shoe size"));
        await Assert.ThrowsAsync<DefinitionChangedException>(() => open.Book.Fields.ConvertAsync("size", FieldType.Number));
        meddling.Meddling.Enqueue(() => open.Book.Fields.ConvertAsync("shoe size", FieldType.Number));
        await Assert.ThrowsAsync<DefinitionChangedException>(() => open.Book.Fields.RenameAsync("shoe size", "size"));
        meddling.Meddling.Enqueue(() => open.Book.Fields.ConvertAsync("shoe size", FieldType.Text));
        await Assert.ThrowsAsync<DefinitionChangedException>(
            () => open.Book.Contacts.AddAsync(OpenBook.Person("Late") with { Fields = FieldValues.Of(("shoe size", 5)) }));
        meddling.Meddling.Enqueue(() => open.Book.Contacts.AddAsync(OpenBook.Person("Ben") with { Fields = FieldValues.Of(("shoe size", "five")) }));
        await Assert.ThrowsAsync<UnfitValuesException>(() => open.Book.Fields.ConvertAsync("shoe size", FieldType.Number));
        Assert.Equal(("shoe size", FieldType.Text), ((await open.Book.Fields.ListAsync())[0].Name, (await open.Book.Fields.ListAsync())[0].Type));
    }

    [ScaledProperty(500)]
    public void Every_value_fits_as_text_and_comes_back_the_same(FieldType type, decimal number, int day, string? text)
    {
        FieldValue value = type switch
        {
            FieldType.Number => decimal.Round(number % 1_000_000m, 6),
            FieldType.Boolean => number > 0,
            FieldType.Date => DateOnly.FromDayNumber(Math.Abs(day % 3_000_000)),
            FieldType.Choice => FieldValue.Choice("M"),
            _ => text?.Trim() is { Length: > 0 and <= 2000 } some && !some.Contains('\0', StringComparison.Ordinal) && some.IsNormalized() ? some : "x",
        };
        FieldDefinition asText = new() { Id = Guid.Empty, Name = "f", Type = FieldType.Text, DefinedAt = DateTimeOffset.UnixEpoch };
        FieldDefinition own = asText with { Type = value.Type, Choices = type == FieldType.Choice ? ["M"] : [] };

        FieldValue written = FieldConverter.Convert(asText, value, out string? problem)!;

        Assert.Null(problem);
        Assert.Equal((FieldType.Text, value.ToString()), (written.Type, written.Text));
        Assert.Equal(value, FieldConverter.Convert(own, written, out _));
    }

    private static async Task<OpenBook> WithSizesAsync(params string[] sizes)
    {
        OpenBook open = await OpenBook.NewAsync();
        await open.Book.Fields.AddAsync("size", FieldType.Text);
        await AddAsync(open, sizes);
        return open;
    }

    private static async Task AddAsync(OpenBook open, params string[] sizes)
    {
        for (int i = 0; i < sizes.Length; i++)
            await open.Book.Contacts.AddAsync(OpenBook.Person($"P{i}") with { Fields = FieldValues.Of(("size", sizes[i])) });
    }

    private static async Task<Contact[]> AllAsync(OpenBook open) =>
        await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).ToArrayAsync();

    private static async Task<string> SizesAsync(OpenBook open) => string.Join(
        ' ', (await AllAsync(open)).Select(contact => contact.Fields.GetValueOrDefault("size")?.ToString() ?? "-"));
}
