using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Servers;

/// <summary>Refuses a database that cannot hold every text, or orders it otherwise than by code point.</summary>
internal static class ServerEncoding
{
    private const string Utf8 = "UTF8";

    public static async Task RequireUtf8Async(DbContext db, CancellationToken cancellationToken)
    {
        List<string> encoding = await db.Database
            .SqlQueryRaw<string>("SELECT current_setting('server_encoding') AS \"Value\"").ToListAsync(cancellationToken).ConfigureAwait(false);
        if (encoding[0] != Utf8)
        {
            Target target = Target.Of(db);
            throw new StoreException(
                StoreProblem.NotAStore,
                $"the database '{target.Database}' of {target.Server} has the encoding {encoding[0]}, which does not hold every text; "
                + "allowed: a database that was created with ENCODING 'UTF8' TEMPLATE template0");
        }
    }
}
