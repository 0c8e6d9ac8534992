using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Indexing;

/// <summary>A record's values as they are compared.</summary>
internal sealed class FormedRecord
{
    private readonly CharBuffer[] _forms;

    private FormedRecord(CharBuffer[] forms) => _forms = forms;

    /// <summary>The value of a column; empty where it is not known.</summary>
    public ReadOnlySpan<char> this[int column] => _forms[column].Text;

    /// <summary>Of values as they are read.</summary>
    /// <param name="values">A value a column of the schema.</param>
    /// <param name="places">Where the value of each compared column stands.</param>
    /// <param name="columns">The compared columns.</param>
    public static FormedRecord Of(IReadOnlyList<string?> values, int[] places, IndexedColumn[] columns)
    {
        FormedRecord record = Empty(columns.Length);
        for (int column = 0; column < columns.Length; column++)
            record.Form(column, values[places[column]].AsSpan().Trim(), columns);
        return record;
    }

    /// <summary>Of a record of a table.</summary>
    public static FormedRecord Of(RecordTable table, int record, int[] places, IndexedColumn[] columns)
    {
        FormedRecord formed = Empty(columns.Length);
        for (int column = 0; column < columns.Length; column++)
        {
            ValueColumn values = table.Columns[places[column]];
            formed.Form(column, values.Values[values.Numbers[record]], columns);
        }

        return formed;
    }

    /// <summary>Of a row of an index.</summary>
    public static FormedRecord Of(ReadOnlySpan<Sketch> row, IndexedColumn[] columns)
    {
        FormedRecord record = Empty(columns.Length);
        for (int column = 0; column < columns.Length; column++)
            record._forms[column].Append(columns[column][row[column].Number]);
        return record;
    }

    private static FormedRecord Empty(int columns)
    {
        CharBuffer[] forms = new CharBuffer[columns];
        for (int column = 0; column < columns; column++)
            forms[column] = new CharBuffer();
        return new FormedRecord(forms);
    }

    private void Form(int column, ReadOnlySpan<char> value, IndexedColumn[] columns)
    {
        if (value.Length > 0)
            columns[column].Form(value, _forms[column]);
    }
}
