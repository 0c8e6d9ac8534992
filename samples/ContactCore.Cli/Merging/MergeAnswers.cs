using ContactCore.Cli.Output;
using ContactCore.Merging;

namespace ContactCore.Cli.Merging;

/// <summary>Merges and previews as answers.</summary>
internal static class MergeAnswers
{
    /// <summary>Each conflict, then who would stay and who would go.</summary>
    public static void Write(Answers answers, MergePreview preview)
    {
        foreach (MergeConflict conflict in preview.Conflicts)
            Write(answers, conflict);
        answers.Write(
            json =>
            {
                json.WriteString("survivor", preview.Survivor.Id.ToString());
                json.WriteTexts("merged", preview.Merged.Select(contact => contact.Id.ToString()));
                json.WriteNumber("conflicts", preview.Conflicts.Count);
            },
            () => $"{preview.Survivor.Id} would stay, {preview.Merged.Count} would be merged into it; nothing was written");
    }

    public static void Write(Answers answers, Merge merge) => answers.Write(
        json =>
        {
            json.WriteString("id", merge.Id.ToString());
            json.WriteString("survivor", merge.Survivor.ToString());
            json.WriteTexts("merged", merge.Merged.Select(contact => contact.ToString()));
            json.WriteInstant("at", merge.At);
            json.WriteActor("actor", merge.Actor);
            json.WriteInstant("undoneAt", merge.UndoneAt);
        },
        () => Printable.Line($"{merge.Id}  {Time.InstantText.Of(merge.At)}  {merge.Merged.Count} merged{(merge.UndoneAt is null ? "" : ", undone")}"));

    private static void Write(Answers answers, MergeConflict conflict) => answers.Write(
        json =>
        {
            json.WriteString("part", conflict.Part.ToString());
            json.WriteString("field", conflict.Field);
            json.WriteStartArray("values");
            foreach (ContactValue value in conflict.Values)
            {
                json.WriteStartObject();
                json.WriteString("contact", value.Contact.ToString());
                json.WriteString("value", value.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("chosen", conflict.Chosen);
        },
        () => Printable.Line($"{conflict}: {string.Join(" / ", conflict.Values.Select(value => value.Value).Distinct(StringComparer.Ordinal))}; chosen: {conflict.Chosen ?? "nothing"}"));
}
