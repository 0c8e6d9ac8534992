using ContactCore.Categories;
using ContactCore.Cli.Output;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary>Fields and categories as answers.</summary>
internal static class DefinitionAnswers
{
    public static void Write(this Answers answers, FieldDefinition field) => answers.Write(
        json =>
        {
            json.WriteString("name", field.Name);
            json.WriteString("type", field.Type.ToString());
            json.WriteTexts("choices", field.Choices);
            json.WriteInstant("definedAt", field.DefinedAt);
            json.WriteInstant("retiredAt", field.RetiredAt);
        },
        () => Printable.Line($"{field.Name}  {field.Type}{Choices(field)}{Retired(field.RetiredAt)}"));

    public static void Write(this Answers answers, SubscriptionCategory category) => answers.Write(
        json =>
        {
            json.WriteString("name", category.Name);
            json.WriteInstant("definedAt", category.DefinedAt);
            json.WriteInstant("retiredAt", category.RetiredAt);
        },
        () => Printable.Line($"{category.Name}{Retired(category.RetiredAt)}"));

    private static string Choices(FieldDefinition field) =>
        field.Choices.Count == 0 ? "" : $" ({string.Join(", ", field.Choices)})";

    private static string Retired(DateTimeOffset? at) => at is null ? "" : "  [retired]";
}
