using System.Data.Common;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Contacts;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>
/// The first holders of each of some keys. EF turns "the first few of each group" into an APPLY, which SQLite does not
/// have, or into a join without an index; a window over the index is one run.
/// </summary>
internal static class HolderQuery
{
    private const string Statement =
        """
        SELECT holding, holder FROM (
            SELECT holding, holder, ROW_NUMBER() OVER (PARTITION BY holding ORDER BY holder) AS place FROM picked
        ) AS placed
        WHERE place <= @cc_most
        ORDER BY holding, holder
        """;

    public static async Task<IReadOnlyList<AddressHolder>> ReadAsync(
        DbContext db, IQueryable<ChannelRow> channels, int most, CancellationToken cancellationToken)
    {
        var pairs = channels.Select(row => new { row.Key, row.Owner });
        DbCommand command = WrappedQuery.Command(db, pairs, "holding, holder", Statement, ("@cc_most", most));
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                List<AddressHolder> holders = [];
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    holders.Add(new AddressHolder(reader.GetString(0), Id(reader)));
                return holders;
            }
        }
    }

    private static ContactId Id(DbDataReader reader) => new(OrderedBytes.Read(reader.GetValue(1)));
}
