using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Locales;
using ContactCore.Stores;

namespace ContactCore.Importing;

/// <summary>One import from its first row to its last.</summary>
internal sealed class ImportRun
{
    private readonly Session _session;
    private readonly ColumnMap _map;
    private readonly ImportDefinitions _definitions;
    private readonly ImportBatch _batch;
    private readonly RowGathering _gathering;
    private readonly RejectWriter _rejects;
    private readonly ImportTally _tally;
    private readonly string? _region;

    public ImportRun(
        Session session,
        IContactReader contacts,
        FactChanges facts,
        DefinitionLookup lookup,
        ColumnMap map,
        ImportPlan plan,
        string source)
    {
        MatchKey matchBy = plan.MatchBy ?? MatchKey.None;
        _session = session;
        _map = map;
        _region = plan.Region is null ? session.Region?.Value : Region(plan.Region);
        _definitions = new ImportDefinitions(session, lookup, map, plan.DefineMissing);
        _batch = new ImportBatch(
            session, plan, _definitions, new ImportMatcher(session, contacts, matchBy), facts, $"import {Path.GetFileName(source)}");
        _gathering = new RowGathering(matchBy);
        _rejects = new RejectWriter(plan.Rejects, map.Header);
        _tally = new ImportTally(source);
    }

    public async Task<ImportReport> ReadAsync(RowReader reader, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        await _definitions.ReloadAsync(cancellationToken).ConfigureAwait(false);
        _tally.Describe(_map.Ignored, reader.Remarks);
        await _rejects.BeginAsync(cancellationToken).ConfigureAwait(false);
        RowParser parser = new(_map, _definitions, _region);
        try
        {
            await foreach (Row source in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (IsBlank(source))
                    continue;
                ImportRow row = parser.Parse(source);
                if (_gathering.Rows.Count == _session.BatchSize || _gathering.MustWait(row))
                    await WriteAsync(progress, cancellationToken).ConfigureAwait(false);
                _gathering.Add(row);
            }

            await WriteAsync(progress, cancellationToken).ConfigureAwait(false);
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

    // Spreadsheets end with rows that hold separators alone.
    private static bool IsBlank(Row row) => row.Problem is null && row.Cells.All(string.IsNullOrWhiteSpace);

    private static string Region(string text)
    {
        RegionCode region = RegionCode.Parse(text);
        return PhoneSyntax.IsRegion(region.Value)
            ? region.Value
            : throw new InvalidValueException("region", $"'{region}' has no phone numbers", "the two letters of a region that has, such as GB");
    }

    private async Task WriteAsync(IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        if (_gathering.Rows.Count == 0)
            return;
        IReadOnlyList<RowOutcome> outcomes = await _batch.WriteAsync(_gathering.Rows, cancellationToken).ConfigureAwait(false);
        foreach ((ImportRow row, RowOutcome outcome) in _gathering.Rows.Zip(outcomes))
            _tally.Add(outcome, row.Problems);
        _tally.AddBatch();
        foreach (ImportRow row in _gathering.Rows.Where(row => row.IsRejected))
            await _rejects.WriteAsync(row, cancellationToken).ConfigureAwait(false);
        _gathering.Clear();
        progress?.Report(_tally.Report);
    }
}
