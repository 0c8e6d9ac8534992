using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Exporting;

/// <summary>
/// Writes contacts as rows in the full profile, so that importing them into an empty base gives equal contacts: equal in
/// everything but ID, version, the instants of registration and change, email rating, history and segments.
/// </summary>
public sealed class ContactExporter
{
    private readonly Session _session;
    private readonly ContactLookup _lookup;
    private readonly DefinitionLookup _definitions;
    private readonly Watch _watch;

    internal ContactExporter(Session session, ContactLookup lookup, DefinitionLookup definitions, Watch watch)
    {
        _session = session;
        _lookup = lookup;
        _definitions = definitions;
        _watch = watch;
    }

    /// <summary>
    /// Writes a selection, the earliest created first. It is read twice: once for which columns are needed, once to write.
    /// </summary>
    /// <param name="sink">Where to; completed when all is written.</param>
    /// <param name="people">The selection.</param>
    /// <param name="progress">Told how many were written so far.</param>
    /// <param name="cancellationToken">Gives up; a file then does not come into being.</param>
    /// <returns>How many contacts were written.</returns>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    /// <exception cref="ExportChangedException">Contacts were changed meanwhile so that they do not fit the columns.</exception>
    public Task<long> RunAsync(
        RowSink sink, Selection people, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(people);
        WatchedExport watched = new(_watch, _session.Account, progress);
        return watched.RunAsync(() => WriteAsync(sink, people, watched, cancellationToken));
    }

    private async Task<long> WriteAsync(RowSink sink, Selection people, WatchedExport progress, CancellationToken cancellationToken)
    {
        Definitions definitions = await _definitions.ReadAsync(cancellationToken).ConfigureAwait(false);
        ExportShape shape = new(definitions);
        await foreach (IReadOnlyList<Contact> page in PagesAsync(people, cancellationToken).ConfigureAwait(false))
        {
            foreach (Contact contact in page)
                shape.Widen(contact);
        }

        IReadOnlyList<ExportColumn> columns = shape.Columns();
        await sink.WriteAsync([.. columns.Select(column => column.Name)], cancellationToken).ConfigureAwait(false);
        long written = 0;
        await foreach (IReadOnlyList<Contact> page in PagesAsync(people, cancellationToken).ConfigureAwait(false))
        {
            foreach (Contact contact in page)
            {
                if (!shape.Fits(contact))
                    throw new ExportChangedException(contact.Id);
                await sink.WriteAsync([.. columns.Select(column => column.Cell(contact))], cancellationToken).ConfigureAwait(false);
                written++;
            }

            progress.Report(written);
        }

        await sink.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return written;
    }

    private IAsyncEnumerable<IReadOnlyList<Contact>> PagesAsync(Selection people, CancellationToken cancellationToken) =>
        _lookup.PagesAsync(people, Ranking.Created, _session.BatchSize, cancellationToken);
}
