using System.Data.Common;
using ContactCore.EntityFrameworkCore.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>
/// INSERT … SELECT of memberships. EF cannot say it, so the query's own command, with its parameters, is wrapped; the
/// form is understood by SQLite and PostgreSQL alike.
/// </summary>
internal static class MemberInsertion
{
    /// <summary>Inserts memberships.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="entering">A query of exactly two columns: the segment, then the contact.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many are new.</returns>
    public static async Task<long> ExecuteAsync(WriteUnit unit, IQueryable entering, CancellationToken cancellationToken)
    {
        DbCommand command = entering.CreateDbCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText =
                $"""
                WITH entering (segment, contact) AS (
                {command.CommandText}
                )
                INSERT INTO cc_members (account, segment, origin, owner, added, actor_kind, actor_id, actor_name)
                SELECT @cc_account, segment, contact, contact, @cc_added, @cc_actor_kind, @cc_actor_id, @cc_actor_name
                FROM entering WHERE 1 = 1
                ON CONFLICT DO NOTHING
                """;
            Add(command, "@cc_account", unit.Account);
            Add(command, "@cc_added", unit.At);
            Add(command, "@cc_actor_kind", (short)unit.Set.Actor.Kind);
            Add(command, "@cc_actor_id", unit.Set.Actor.Id);
            Add(command, "@cc_actor_name", (object?)unit.Set.Actor.Name ?? DBNull.Value);
            command.Transaction = unit.Context.Database.CurrentTransaction!.GetDbTransaction();
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
