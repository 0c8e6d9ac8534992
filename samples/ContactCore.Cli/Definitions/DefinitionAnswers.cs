using System.Text.Json;
using ContactCore.Categories;
using ContactCore.Cli.Output;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary>Fields and categories as answers.</summary>
internal static class DefinitionAnswers
{
    public static void Write(this Answers answers, FieldDefinition field) => answers.Write(json => Members(json, field), () => Line(field));

    public static void Write(this Answers answers, ConversionOutcome outcome) => answers.Write(
        json =>
        {
            Members(json, outcome.Field);
            json.WriteNumber("converted", outcome.Converted);
            json.WriteNumber("removed", outcome.Removed);
        },
        () => $"{Line(outcome.Field)}{Environment.NewLine}{outcome.Converted} values converted, {outcome.Removed} removed");

    public static void Write(this Answers answers, ConversionPreview preview) => answers.Write(
        json =>
        {
            json.WriteNumber("fitting", preview.Fitting);
            json.WriteNumber("unfit", preview.Unfit);
            json.WriteStartArray("problems");
            foreach (UnfitCount count in preview.Problems)
            {
                json.WriteStartObject();
                json.WriteString("problem", count.Problem);
                json.WriteNumber("values", count.Values);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        },
        () => string.Join(
            Environment.NewLine,
            [$"{preview.Fitting} values fit, {preview.Unfit} do not", .. preview.Problems.Select(count => $"{count.Values}: {count.Problem}")]));

    public static void Write(this Answers answers, SubscriptionCategory category) => answers.Write(
        json =>
        {
            json.WriteString("name", category.Name);
            json.WriteInstant("definedAt", category.DefinedAt);
            json.WriteInstant("retiredAt", category.RetiredAt);
        },
        () => Printable.Line($"{category.Name}{Retired(category.RetiredAt)}"));

    private static void Members(Utf8JsonWriter json, FieldDefinition field)
    {
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type.ToString());
        json.WriteTexts("choices", field.Choices);
        json.WriteInstant("definedAt", field.DefinedAt);
        json.WriteInstant("retiredAt", field.RetiredAt);
    }

    private static string Line(FieldDefinition field) =>
        Printable.Line($"{field.Name}  {field.Type}{Choices(field)}{Retired(field.RetiredAt)}");

    private static string Choices(FieldDefinition field) =>
        field.Choices.Count == 0 ? "" : $" ({string.Join(", ", field.Choices)})";

    private static string Retired(DateTimeOffset? at) => at is null ? "" : "  [retired]";
}
