using ContactCore.EntityFrameworkCore.PostgreSQL.Servers;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Failing;

/// <summary>Says what a failure means to a user: what the server answered, or what kept it from answering.</summary>
internal static class Failures
{
    public static StoreException Explain(Exception failure, DbContext db, UnitPhase phase)
    {
        Target target = Target.Of(db);
        return failure switch
        {
            PostgresException answer => Answers.Explain(answer, db, target, phase),
            DbUpdateConcurrencyException => Answers.Overtaken(failure),
            _ when phase == UnitPhase.Committing => Lost(failure, target, phase),
            _ when IsPoolExhausted(failure) => new StoreException(
                StoreProblem.Busy,
                "every connection of this process's pool was in use for longer than the time-out; nothing was changed; "
                + "allowed: to try again, fewer calls at once, or a larger Maximum Pool Size in the connection string",
                failure),
            _ when phase == UnitPhase.Opening => new StoreException(
                StoreProblem.Unreachable,
                $"the server {target.Server} cannot be reached; nothing was changed; "
                + "allowed: the host and port of a PostgreSQL server that is running, and a network that leads there",
                failure),
            _ when IsTimeOut(failure) => Answers.TooLong(failure),
            _ => Lost(failure, target, phase),
        };
    }

    public static StoreException Lost(Exception failure, Target target, UnitPhase phase) => new(
        StoreProblem.ConnectionLost,
        phase == UnitPhase.Committing
            ? $"the connection to {target.Server} was lost while committing; the change may stand; allowed: to read it again, and to try again where it does not stand"
            : $"the connection to {target.Server} was lost; nothing was changed; allowed: to try again when the server is there",
        failure)
    {
        Change = phase == UnitPhase.Committing ? ChangeFate.Unknown : ChangeFate.NothingChanged,
    };

    // The driver gives no code for it; a test notices other words.
    private static bool IsPoolExhausted(Exception failure) => failure.Message.Contains("pool has been exhausted", StringComparison.Ordinal);

    private static bool IsTimeOut(Exception? failure) => failure is not null && (failure is TimeoutException || IsTimeOut(failure.InnerException));
}
