using ContactCore.Fields;
using ContactCore.Locales;

namespace ContactCore.Tests.Refusals;

internal static class DefinitionRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        new("a category without a name", people => people.Book.Categories.AddAsync(" ")),
        new("a category's name of 201 characters", people => people.Book.Categories.AddAsync(new string('a', 201))),
        new("a category's name with ; in it", people => people.Book.Categories.AddAsync("news; offers")),
        new("a category that is there", people => people.Book.Categories.AddAsync("NEWS")),
        new("to retire a category that is not there", people => people.Book.Categories.RetireAsync("newz")),
        new("to retire a category without a name", people => people.Book.Categories.RetireAsync("")),
        new("a field without a name", people => people.Book.Fields.AddAsync("", FieldType.Text)),
        new("a field of a type that is none", people => people.Book.Fields.AddAsync("colour", (FieldType)99)),
        new("settings that are null", people => people.Book.Settings.ChangeAsync(_ => null!)),
        new("settings with a region that has no phones", people => people.Book.Settings.ChangeAsync(settings => settings with { DefaultRegion = RegionCode.Parse("UK") })),
        new("settings with a contact limit of nobody", people => people.Book.Settings.ChangeAsync(settings => settings with { ContactLimit = 0 })),
        new("a field that is there", people => people.Book.Fields.AddAsync("Age", FieldType.Text)),
        new("a field of choices without choices", people => people.Book.Fields.AddAsync("colour", FieldType.Choice)),
        new("a field of choices with an empty one", people => people.Book.Fields.AddAsync("colour", FieldType.Choice, ["red", ""])),
        new("a number with choices", people => people.Book.Fields.AddAsync("weight", FieldType.Number, ["1"])),
        new("to convert a field that is not there", people => people.Book.Fields.ConvertAsync("agee", FieldType.Text)),
        new("to convert a field with values that do not fit", people => people.Book.Fields.ConvertAsync("nick", FieldType.Date)),
        new("to convert a field into choices without choices", people => people.Book.Fields.ConvertAsync("nick", FieldType.Choice)),
        new("to look at a conversion into a number with choices", people => people.Book.Fields.PreviewConversionAsync("nick", FieldType.Number, ["1"])),
        new("to convert a field with an outcome that is none", people => people.Book.Fields.ConvertAsync("nick", FieldType.Date, null, (WhenUnfit)9)),
        new("choices for a field that has none", people => people.Book.Fields.ChangeChoicesAsync("age", ["5"], [])),
        new("to remove a choice that is not there", people => people.Book.Fields.ChangeChoicesAsync("size", [], ["s"])),
        new("to remove every choice", people => people.Book.Fields.ChangeChoicesAsync("size", [], ["S", "M"])),
        new("to retire a field that is not there", people => people.Book.Fields.RetireAsync("agee")),
        new("to retire a field that nothing resembles", people => people.Book.Fields.RetireAsync("shoe size")),
        new("to retire a field without a name", people => people.Book.Fields.RetireAsync(" ")),
    ];
}
