using ContactCore.Matching.Kinds;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Which columns of a table are compared, in the order of their names.</summary>
internal static class ColumnChoice
{
    /// <summary>Those that tell the most.</summary>
    public static (ValueColumn Column, ColumnForm Form)[] Of(RecordTable table) =>
    [
        .. table.Columns.Select((column, place) => (Column: column, Place: place))
            .Where(one => !table.Schema.IsIgnored(one.Place) && one.Column.Values.Count > 1)
            .OrderByDescending(one => one.Column.Known * Math.Log2(one.Column.Values.Count)).ThenBy(one => one.Column.Name, StringComparer.Ordinal)
            .Take(Pattern.MostColumns)
            .OrderBy(one => one.Column.Name, StringComparer.Ordinal)
            .Select(one => (one.Column, ColumnForm.Of(one.Column, table.Schema.SaidKind(one.Place) ?? KindGuess.Of(one.Column)))),
    ];

    /// <summary>Those of a model.</summary>
    /// <exception cref="InvalidModelException">The table lacks one, ignores it, or has said another kind of it.</exception>
    public static (ValueColumn Column, ColumnForm Form)[] Of(RecordTable table, IReadOnlyList<ColumnForm> known) =>
        [.. known.Select(form => (table.Columns[PlaceOf(table.Schema, form)], form))];

    /// <summary>The place of a model's column in a schema, by a name in which case does not count.</summary>
    /// <exception cref="InvalidModelException">There is none, it is ignored, or has another kind.</exception>
    public static int PlaceOf(RecordSchema schema, ColumnForm form)
    {
        int place = schema.PlaceOf(form.Name);
        string column = $"column '{form.Name}'";
        if (place < 0)
            throw new InvalidModelException(column, "is not in the records", $"records with all columns of the model; these have: {string.Join(", ", schema.Columns)}");
        if (schema.IsIgnored(place))
            throw new InvalidModelException(column, "is ignored in the records", "what the model compares is compared");
        if (schema.SaidKind(place) is { } said && said != form.Kind)
            throw new InvalidModelException(column, $"is said to be {said}", $"{form.Kind}, as in the model");
        return place;
    }
}
