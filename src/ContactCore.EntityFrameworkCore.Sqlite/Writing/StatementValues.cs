using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ContactCore.EntityFrameworkCore.Sqlite.Writing;

/// <summary>Puts values into a prepared statement.</summary>
internal sealed class StatementValues(sqlite3 handle, sqlite3_stmt statement)
{
    private byte[] _text = new byte[1024];

    /// <summary>Sets a value.</summary>
    /// <param name="place">Which, from 1.</param>
    /// <param name="value">A text, a whole number, a flag, bytes, or null.</param>
    public void Set(int place, object? value)
    {
        int result = value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            string text => Text(place, text),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            short number => raw.sqlite3_bind_int64(statement, place, number),
            int number => raw.sqlite3_bind_int64(statement, place, number),
            bool flag => raw.sqlite3_bind_int64(statement, place, flag ? 1 : 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            _ => throw new NotSupportedException($"SQLite keeps no {value.GetType().Name} here"),
        };
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, handle);
    }

    // SQLite copies what it is given, so that one buffer serves for all.
    private int Text(int place, string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
            _text = new byte[most];
        int length = Encoding.UTF8.GetBytes(text, _text);
        return raw.sqlite3_bind_text(statement, place, _text.AsSpan(0, length));
    }
}
