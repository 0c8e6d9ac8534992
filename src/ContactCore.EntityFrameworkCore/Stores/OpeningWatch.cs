using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>Notes whether a context's connection was ever open, for work that opens it itself and may fail at that.</summary>
internal sealed class OpeningWatch : IDisposable
{
    private readonly DbConnection _connection;

    public OpeningWatch(DbContext db)
    {
        _connection = db.Database.GetDbConnection();
        _connection.StateChange += Note;
    }

    public bool WasOpen { get; private set; }

    public void Dispose() => _connection.StateChange -= Note;

    private void Note(object sender, StateChangeEventArgs change) => WasOpen |= change.CurrentState == ConnectionState.Open;
}
