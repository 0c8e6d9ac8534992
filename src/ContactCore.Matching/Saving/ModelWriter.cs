using System.Text.Json;
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Saving;

/// <summary>Writes a model as JSON. Numbers are written so that they are read as the very same ones.</summary>
internal static class ModelWriter
{
    public static void Write(Utf8JsonWriter json, ModelContent model)
    {
        json.WriteStartObject();
        json.WriteString("format", ModelWords.Format);
        json.WriteNumber("version", ModelWords.Version);
        json.WriteNumber("prior", model.Learned.Prior);
        json.WriteNumber("relatedPrior", model.Learned.RelatedPrior);
        json.WriteNumber("among", model.Learned.Among);
        json.WriteStartArray("columns");
        for (int column = 0; column < model.Columns.Count; column++)
            WriteColumn(json, model, column);
        json.WriteEndArray();
        json.WriteStartArray("keys");
        foreach (KeyForm key in model.Keys)
            WriteKey(json, model.Columns, key);
        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (string column in model.LeftOut)
            json.WriteStringValue(column);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ModelContent model, int column)
    {
        ColumnForm form = model.Columns[column];
        json.WriteStartObject();
        json.WriteString("name", form.Name);
        json.WriteString("kind", ModelWords.Of(form.Kind));
        if (form.Kind == ColumnKind.Date)
            json.WriteBoolean("monthFirst", form.IsMonthFirst);
        json.WriteStartArray("levels");
        foreach (string level in form.Comparator().Levels.Skip(1))
            json.WriteStringValue(level);
        json.WriteEndArray();
        json.WriteStartObject("related");
        WriteRelation(json, model.Learned, column);
        json.WriteEndObject();
        json.WriteStartObject("matches");
        WriteAgreement(json, model, model.Learned.Matches, column);
        json.WriteEndObject();
        json.WriteStartObject("others");
        WriteAgreement(json, model, model.Learned.Others, column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Learned learned, int column)
    {
        json.WriteNumber("shared", learned.Related.Shared(column));
        json.WriteStartArray("rates");
        for (int level = Comparator.Same; level < learned.Levels[column] - 1; level++)
            json.WriteNumberValue(learned.Related.Rate(column, level));
        json.WriteEndArray();
    }

    private static void WriteAgreement(Utf8JsonWriter json, ModelContent model, Agreement agreement, int column)
    {
        json.WriteStartArray("rates");
        for (int level = 1; level < model.Learned.Levels[column]; level++)
            json.WriteNumberValue(agreement.Rate(column, level));
        json.WriteEndArray();
        if (agreement.ParentOf(column) is not (>= 0 and int parent))
            return;
        json.WriteString("dependsOn", model.Columns[parent].Name);
        json.WriteStartArray("given");
        for (int above = 1; above < model.Learned.Levels[parent]; above++)
        {
            json.WriteStartArray();
            for (int level = 1; level < model.Learned.Levels[column]; level++)
                json.WriteNumberValue(agreement.RateGiven(column, above, level));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteKey(Utf8JsonWriter json, IReadOnlyList<ColumnForm> columns, KeyForm key)
    {
        json.WriteStartArray();
        foreach (PartForm part in key.Parts)
        {
            json.WriteStartObject();
            json.WriteString("part", part.Word);
            if (part.Columns.Length == 1)
                json.WriteString("column", columns[part.Columns[0]].Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
