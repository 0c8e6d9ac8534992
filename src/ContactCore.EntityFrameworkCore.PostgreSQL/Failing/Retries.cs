using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Failing;

/// <summary>
/// Which units of work are done again from their beginning. PostgreSQL has rolled them back, also where it says so only
/// when they commit; whatever is not known to be rolled back is never done twice.
/// </summary>
internal static class Retries
{
    private const int Most = 10;

    /// <summary>A clash of keys is done again no more than twice: the next try finds who has the key, and says so.</summary>
    private const int MostOfClash = 2;

    public static bool AreWorth(Exception failure, int attempt) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => attempt < Most,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => attempt <= MostOfClash,

        // Another account took a row away, such as an entry of the blacklist, between our reading and our writing it.
        DbUpdateConcurrencyException => attempt < Most,
        _ => false,
    };
}
