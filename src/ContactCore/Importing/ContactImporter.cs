using ContactCore.Blacklisting;
using ContactCore.Columns;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Importing;

/// <summary>
/// Reads rows into contacts: as a stream, in batches that are each all or nothing. A bad row is rejected and named and
/// never stops the good ones.
/// </summary>
public sealed class ContactImporter
{
    private readonly Session _session;
    private readonly IContactReader _contacts;
    private readonly IStandingReader _standings;
    private readonly IBlacklistReader _blacklist;
    private readonly DefinitionLookup _definitions;
    private readonly TombstoneGuard _guard;
    private readonly bool _emailsMayBeBlacklisted;
    private readonly Watch _watch;

    internal ContactImporter(
        Session session,
        IContactReader contacts,
        IStandingReader standings,
        IBlacklistReader blacklist,
        DefinitionLookup definitions,
        TombstoneGuard guard,
        bool emailsMayBeBlacklisted,
        Watch watch)
    {
        _emailsMayBeBlacklisted = emailsMayBeBlacklisted;
        _blacklist = blacklist;
        _session = session;
        _contacts = contacts;
        _standings = standings;
        _definitions = definitions;
        _guard = guard;
        _watch = watch;
    }

    /// <summary>Runs an import.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="plan">How they become contacts.</param>
    /// <param name="progress">Told the report so far, batch by batch.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="ContactRuleException">Neither the plan nor a column brings consent.</exception>
    /// <exception cref="InvalidValueException">The plan does not fit the source's columns.</exception>
    /// <exception cref="RowSourceException">The source cannot be read; nothing was written.</exception>
    /// <exception cref="ImportStoppedException">It could not go on: says what stands.</exception>
    public Task<ImportReport> RunAsync(
        RowSource source, ImportPlan plan, IProgress<ImportReport>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(plan);
        Defined.Require(plan.OnExisting, "onExisting");
        Defined.Require(plan.MatchBy ?? MatchKey.None, "matchBy");
        Defined.Require(plan.Source, "source");
        if (plan.Columns is null)
            throw new InvalidValueException("columns", "are null", "a map of columns, which may be empty");
        WatchedImport watched = new(_watch, _session.Account, progress);
        return watched.RunAsync(() => ReadAsync(source, plan, watched, cancellationToken));
    }

    private async Task<ImportReport> ReadAsync(
        RowSource source, ImportPlan plan, IProgress<ImportReport> progress, CancellationToken cancellationToken)
    {
        RowReader reader = await source.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            ColumnMap map = ColumnMap.Of(reader.Header, plan.Columns);
            ImportRun run = new(
                _session, _contacts, new FactChanges(_session, _standings, _blacklist, _emailsMayBeBlacklisted), _definitions, _guard, map, Checked(plan, map), source.Name);
            return await run.ReadAsync(reader, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    private static ImportPlan Checked(ImportPlan plan, ColumnMap map)
    {
        if (plan.Consent is null && !map.Has(ColumnKind.ConsentText))
            throw new ContactRuleException(ContactRule.ConsentNeeded, "the import has no consent", "consent in the plan, or a column consent.text");
        MatchKey matchBy = plan.MatchBy ?? (map.Has(ColumnKind.ExternalId) ? MatchKey.ExternalId : MatchKey.None);
        return matchBy == MatchKey.ExternalId && !map.Has(ColumnKind.ExternalId)
            ? throw new InvalidValueException("matchBy", "is ExternalId, which no column holds", "a column mapped to externalId, or another match")
            : plan with { MatchBy = matchBy };
    }
}
