using System.Data.Common;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Actors;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>INSERT … SELECT of memberships, in a form that SQLite and PostgreSQL understand alike.</summary>
internal static class MemberInsertion
{
    private const string Values =
        """
        (account, segment, origin, owner, added, actor_kind, actor_id, actor_name)
        SELECT @cc_account, segment, contact, contact, @cc_added, @cc_actor_kind, @cc_actor_id, @cc_actor_name
        FROM picked WHERE 1 = 1
        ON CONFLICT DO NOTHING
        """;

    /// <summary>Inserts memberships.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="entering">A query of exactly two columns: the segment, then the contact.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many are new.</returns>
    public static async Task<long> ExecuteAsync(WriteUnit unit, IQueryable entering, CancellationToken cancellationToken)
    {
        Actor actor = unit.Set.Actor;
        DbCommand command = WrappedQuery.Command(
            unit.Context, entering, "segment, contact", $"INSERT INTO {TableName.Of(unit.Context, typeof(MemberRow))} {Values}",
            ("@cc_account", unit.Account), ("@cc_added", unit.At),
            ("@cc_actor_kind", (short)actor.Kind), ("@cc_actor_id", actor.Id), ("@cc_actor_name", actor.Name));
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
