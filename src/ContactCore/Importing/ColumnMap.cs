using ContactCore.Columns;
using ContactCore.Errors;

namespace ContactCore.Importing;

/// <summary>What each column of a source means.</summary>
internal sealed class ColumnMap
{
    private ColumnMap(IReadOnlyList<string> header, ContactColumn[] columns)
    {
        Header = header;
        Columns = columns;
    }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<ContactColumn> Columns { get; }

    public IReadOnlyList<string> Ignored =>
        [.. Header.Where((_, i) => Columns[i].Kind == ColumnKind.Ignored).Select(name => name.Length == 0 ? "(no name)" : name)];

    public bool Has(ColumnKind kind) => Columns.Any(column => column.Kind == kind);

    public static ColumnMap Of(IReadOnlyList<string> header, IReadOnlyDictionary<string, ContactColumn> told)
    {
        if (told.Keys.FirstOrDefault(name => !header.Contains(name.Trim(), StringComparer.Ordinal)) is { } stray)
            throw Stray(stray, header, told);
        Dictionary<string, ContactColumn> trimmed = told.ToDictionary(pair => pair.Key.Trim(), pair => pair.Value, StringComparer.Ordinal);
        ContactColumn[] columns = [.. header.Select(name => Meaning(name, trimmed))];
        Number(columns);
        RequireOnce(header, columns);
        RequireChannels(header, columns);
        if (columns.All(column => column.Kind == ColumnKind.Ignored))
            throw new InvalidValueException("columns", "are all unknown", "a map, or columns of known names such as email, firstName, externalId");
        return new ColumnMap(header, columns);
    }

    // The first line of a file without a header is a person's: where nothing of it is known, nothing of it is repeated.
    private static InvalidValueException Stray(
        string stray, IReadOnlyList<string> header, IReadOnlyDictionary<string, ContactColumn> told)
    {
        if (!header.Any(name => told.ContainsKey(name) || ContactColumn.TryParse(name, out _)))
            return new InvalidValueException("columns", "are told that the header has not, and it has none that is known", $"a header in the first line; this one has {header.Count} cells");
        string nearest = NearestName.Of(stray, header) is { } name ? $"; the nearest is '{Mask.Name(name)}'" : "";
        return new InvalidValueException(
            $"column '{Mask.Name(stray)}'", $"is not in the header{nearest}", string.Join(", ", header.Select(Mask.Name)));
    }

    private static ContactColumn Meaning(string name, Dictionary<string, ContactColumn> told) =>
        told.TryGetValue(name, out ContactColumn? column) ? column
        : ContactColumn.TryParse(name, out ContactColumn? known) ? known!
        : ContactColumn.Ignored;

    private static void RequireChannels(IReadOnlyList<string> header, ContactColumn[] columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            ContactColumn channel = ContactColumn.Channel(columns[i].ChannelKind, columns[i].Number);
            if (columns[i].Kind == ColumnKind.ChannelFact && !columns.Contains(channel))
                throw new InvalidValueException($"column '{Mask.Name(header[i])}'", $"says something of {channel}, which no column holds", $"a column {channel} beside it, or this one ignored");
        }
    }

    // Several columns that are simply mapped to email are the first, the second, and so on.
    private static void Number(ContactColumn[] columns)
    {
        HashSet<ContactColumn> taken = [];
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Kind != ColumnKind.Channel)
                continue;
            while (!taken.Add(columns[i]))
                columns[i] = ContactColumn.Channel(columns[i].ChannelKind, columns[i].Number + 1);
        }
    }

    private static void RequireOnce(IReadOnlyList<string> header, ContactColumn[] columns)
    {
        Dictionary<string, int> first = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < columns.Length; i++)
        {
            string name = columns[i].Kind == ColumnKind.Field ? $"field:{columns[i].FieldName}" : columns[i].ToString();
            if (columns[i].Kind != ColumnKind.Ignored && !first.TryAdd(name, i))
                throw new InvalidValueException("columns", $"{first[name] + 1} ('{Mask.Name(header[first[name]])}') and {i + 1} ('{Mask.Name(header[i])}') both mean {name}", "one column for each, the other ignored");
        }
    }
}
