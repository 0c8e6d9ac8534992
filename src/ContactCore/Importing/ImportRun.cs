using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Locales;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Importing;

/// <summary>One import from its first row to its last. While a batch is written, the next one is read.</summary>
internal sealed class ImportRun
{
    private readonly Session _session;
    private readonly ColumnMap _map;
    private readonly ImportDefinitions _definitions;
    private readonly RowParser _parser;
    private readonly ImportBatch _batch;
    private readonly MatchKey _matchBy;
    private readonly RejectWriter _rejects;
    private readonly ImportTally _tally;

    public ImportRun(
        Session session,
        IContactReader contacts,
        FactChanges facts,
        DefinitionLookup lookup,
        TombstoneGuard guard,
        ColumnMap map,
        ImportPlan plan,
        string source)
    {
        _matchBy = plan.MatchBy ?? MatchKey.None;
        _session = session;
        _map = map;
        string? region = plan.Region is null ? session.Region?.Value : Region(plan.Region);
        _definitions = new ImportDefinitions(session, lookup, map, plan.DefineMissing);
        _parser = new RowParser(map, _definitions, region);
        _batch = new ImportBatch(
            session, plan, _definitions, _parser, new ImportMatcher(session, contacts, _matchBy), facts, guard, $"import {Path.GetFileName(source)}");
        _rejects = new RejectWriter(plan.Rejects, map.Header);
        _tally = new ImportTally(source);
    }

    public async Task<ImportReport> ReadAsync(RowReader reader, IProgress<ImportReport> progress, CancellationToken cancellationToken)
    {
        await _definitions.ReloadAsync(cancellationToken).ConfigureAwait(false);
        _tally.Describe(_map.Ignored, reader.Remarks);
        await _rejects.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await ReadRowsAsync(reader, progress, cancellationToken).ConfigureAwait(false);
            await _rejects.CompleteAsync(cancellationToken).ConfigureAwait(false);

            // What is said of a source as a whole may be known only at its end.
            _tally.Describe(_map.Ignored, reader.Remarks);
            return _tally.Finished();
        }
        catch (ContactCoreException e)
        {
            throw new ImportStoppedException(_tally.Finished(), e);
        }
    }

    private async Task ReadRowsAsync(RowReader reader, IProgress<ImportReport> progress, CancellationToken cancellationToken)
    {
        RowGathering gathering = new(_matchBy);
        Task writing = Task.CompletedTask;
        try
        {
            await foreach (Row source in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (IsBlank(source))
                    continue;
                ImportRow row = _parser.Parse(source);
                if (gathering.Rows.Count == _session.BatchSize || gathering.MustWait(row))
                {
                    await writing.ConfigureAwait(false);
                    IReadOnlyList<ImportRow> batch = gathering.Rows;
                    writing = Task.Run(() => WriteAsync(batch, progress, cancellationToken), cancellationToken);
                    gathering = new RowGathering(_matchBy);
                }

                gathering.Add(row);
            }
        }
        finally
        {
            // Also where the source fails: what is being written is counted before the import says how far it came.
            await writing.ConfigureAwait(false);
        }

        await WriteAsync(gathering.Rows, progress, cancellationToken).ConfigureAwait(false);
    }

    // Spreadsheets end with rows that hold separators alone.
    private static bool IsBlank(Row row) => row.Problem is null && row.Cells.All(string.IsNullOrWhiteSpace);

    private static string Region(string text)
    {
        RegionCode region = RegionCode.Parse(text);
        return PhoneSyntax.IsRegion(region.Value)
            ? region.Value
            : throw new InvalidValueException("region", $"'{region}' has no phone numbers", "the two letters of a region that has, such as GB");
    }

    private async Task WriteAsync(IReadOnlyList<ImportRow> rows, IProgress<ImportReport> progress, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        IReadOnlyList<(ImportRow Row, RowOutcome Outcome)> written = await _batch.WriteAsync(rows, cancellationToken).ConfigureAwait(false);
        foreach ((ImportRow row, RowOutcome outcome) in written)
            _tally.Add(outcome, row);
        _tally.AddBatch();
        progress.Report(_tally.Report);

        // The batch stands, so its rejects are written also where the caller has given up meanwhile.
        foreach (ImportRow row in written.Select(one => one.Row).Where(row => row.IsRejected))
            await _rejects.WriteAsync(row, CancellationToken.None).ConfigureAwait(false);
    }
}
