using System.Text.Json;
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Saving;

/// <summary>Reads a model, and refuses what no learning could have written.</summary>
internal static class ModelReader
{
    private const int MostKeys = 64;
    private const double MostAmong = int.MaxValue;

    public static ModelContent Read(JsonElement root)
    {
        ModelElement model = new("", root);
        RequireFormat(model);
        ModelElement[] written = model.Member("columns").Items(1, Pattern.MostColumns);
        ColumnForm[] columns = [.. written.Select(ReadColumn)];
        RequireOrder(columns, model.Member("columns"));
        Agreement matches = AgreementReader.Read(written, columns, "matches");
        Agreement others = AgreementReader.Read(written, columns, "others");
        int[] levels = [.. columns.Select(column => column.Comparator().Levels.Count)];
        ModelElement[] related = [.. written.Select(column => column.Member("related"))];
        Learned learned = new(
            levels,
            model.Member("among").Number(MostAmong),
            model.Member("prior").Number(Learned.MostPrior),
            model.Member("relatedPrior").Number(Learned.MostPrior),
            matches,
            Relation.Known(
                [.. related.Select((column, place) => column.Member("shared").Number(columns[place].MostShared, mayBeZero: true))],
                [.. related.Select((column, place) => AgreementReader.RatesOfShared(column.Member("rates"), levels[place]))],
                others),
            others);
        PartForm[] parts = PartForm.Of(columns);
        KeyForm[] keys = [.. model.Member("keys").Items(0, MostKeys).Select(key => ReadKey(key, columns, parts))];
        string[] leftOut = [.. model.Member("leftOut").Items(0, RecordSchema.MaxColumns).Select(column => column.Text())];
        return new ModelContent(columns, learned, keys, leftOut);
    }

    private static void RequireFormat(ModelElement model)
    {
        if (model.Member("format") is var format && format.Text() != ModelWords.Format)
            throw format.Wrong("is of another format", ModelWords.Format);
        if (model.Member("version") is var version && version.Number(int.MaxValue) != ModelWords.Version)
            throw version.Wrong($"is {version.Value.GetRawText()}", FormattableString.Invariant($"{ModelWords.Version}"));
    }

    private static ColumnForm ReadColumn(ModelElement column)
    {
        ModelElement word = column.Member("kind");
        ColumnKind kind = ModelWords.KindOf(word.Text()) ?? throw word.Wrong($"is '{word.Text()}'", ModelWords.AllKinds);
        ColumnForm form = new(column.Member("name").Text(), kind, kind == ColumnKind.Date && column.Member("monthFirst").Truth());
        string[] levels = [.. form.Comparator().Levels.Skip(1)];
        ModelElement written = column.Member("levels");
        if (!written.Items(1, 15).Select(level => level.Text()).SequenceEqual(levels, StringComparer.Ordinal))
            throw written.Wrong($"are not those of {ModelWords.Of(kind)}", string.Join(", ", levels));
        return form;
    }

    // Patterns have their columns in this order, and sums of their weights are made in it.
    private static void RequireOrder(ColumnForm[] columns, ModelElement written)
    {
        for (int column = 1; column < columns.Length; column++)
        {
            if (string.CompareOrdinal(columns[column - 1].Name, columns[column].Name) >= 0)
                throw written.Wrong($"have '{columns[column].Name}' behind '{columns[column - 1].Name}'", "each once, in ordinal order");
        }

        if (columns.DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase).Count() < columns.Length)
            throw written.Wrong("have one name in two spellings", "names that differ in more than case");
    }

    private static KeyForm ReadKey(ModelElement key, ColumnForm[] columns, PartForm[] parts) =>
        new([.. key.Items(1, KeyForm.MostParts).Select(part => ReadPart(part, columns, parts))]);

    private static PartForm ReadPart(ModelElement written, ColumnForm[] columns, PartForm[] parts)
    {
        string word = written.Member("part").Text();
        string? column = written.TryMember("column")?.Text();
        return Array.Find(parts, part => part.Word == word && (part.Columns.Length == 1 ? columns[part.Columns[0]].Name : null) == column)
            ?? throw written.Wrong($"is '{word}'{(column is null ? "" : $" of '{column}'")}", "a part that the columns' kinds have");
    }
}
