using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>
/// A statement around a query that EF translated, for what EF cannot say itself: the query's own text and parameters are
/// taken over, so that conditions are still written once.
/// </summary>
internal static class WrappedQuery
{
    /// <summary>Makes the command, within the context's transaction.</summary>
    /// <param name="db">The context.</param>
    /// <param name="query">The query; it must project columns only, in the order of <paramref name="columns"/>.</param>
    /// <param name="columns">Names for its columns.</param>
    /// <param name="statement">What to do with <c>picked</c>, as the query is called.</param>
    /// <param name="parameters">The statement's own parameters.</param>
    /// <returns>The command, to be disposed of.</returns>
    public static DbCommand Command(
        DbContext db, IQueryable query, string columns, string statement, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        DbCommand command = query.CreateDbCommand();
        command.CommandText = $"WITH picked ({columns}) AS (\n{command.CommandText}\n)\n{statement}";
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        foreach ((string name, object? value) in parameters)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
