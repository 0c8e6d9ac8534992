using System.Text.Json;
using ContactCore.Cli.Output;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>Why two records are taken for one person, or not.</summary>
internal static class ExplanationView
{
    public static void Write(Answers answers, Explanation why) => answers.Write(
        json =>
        {
            Evidence(json, why);
            json.WriteNumber("probability", why.Probability);
            json.WriteNumber("groupProbability", why.GroupProbability);
        },
        () => Text(why));

    /// <summary>The evidence and its weight, as members of an object.</summary>
    public static void Evidence(Utf8JsonWriter json, Explanation why)
    {
        json.WriteNumber("prior", why.Prior);
        json.WriteStartArray("columns");
        foreach (ColumnEvidence column in why.Columns)
        {
            json.WriteStartObject();
            json.WriteString("column", column.Column);
            json.WriteString("left", column.Left);
            json.WriteString("right", column.Right);
            json.WriteString("level", column.Level);
            json.WriteNumber("weight", column.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("relatives", why.Relatives);
        json.WriteNumber("weight", why.Weight);
    }

    public static string Text(Explanation why) => string.Join(Environment.NewLine, why.ToString().Split(Environment.NewLine).Select(Printable.Line));
}
