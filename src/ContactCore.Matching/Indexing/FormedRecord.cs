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
        CharBuffer[] forms = new CharBuffer[columns.Length];
        for (int column = 0; column < forms.Length; column++)
        {
            forms[column] = new CharBuffer();
            ReadOnlySpan<char> value = values[places[column]].AsSpan().Trim();
            if (value.Length > 0)
                columns[column].Form(value, forms[column]);
        }

        return new FormedRecord(forms);
    }

    /// <summary>Of a row of an index.</summary>
    public static FormedRecord Of(ReadOnlySpan<Sketch> row, IndexedColumn[] columns)
    {
        CharBuffer[] forms = new CharBuffer[columns.Length];
        for (int column = 0; column < forms.Length; column++)
        {
            forms[column] = new CharBuffer();
            forms[column].Append(columns[column][row[column].Number]);
        }

        return new FormedRecord(forms);
    }
}
