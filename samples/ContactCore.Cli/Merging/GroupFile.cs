using System.Runtime.CompilerServices;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Ids;
using ContactCore.Importing;

namespace ContactCore.Cli.Merging;

/// <summary>Groups of contacts as a file: <c>cluster,id</c>, rows of one group behind each other, as <c>match --clusters</c> writes it.</summary>
internal sealed class GroupFile(ContactBook book, string path)
{
    /// <summary>How many rows named nobody.</summary>
    public long Unknown { get; private set; }

    /// <summary>The first line that did.</summary>
    public long FirstUnknown { get; private set; }

    /// <summary>The groups; contacts that are not there are left out, and counted.</summary>
    public async IAsyncEnumerable<IReadOnlyCollection<ContactId>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using RowReader reader = await CsvFile.Read(path).OpenAsync(cancellationToken);
        int cluster = Place(reader, "cluster");
        int id = Place(reader, "id");
        string? present = null;
        List<ContactId> group = [];
        await foreach (Row row in reader.ReadAsync(cancellationToken))
        {
            if (row.Problem is { } problem)
                throw new RefusedException($"line {row.Line}: {problem}");
            if (row.Cells.Count <= Math.Max(cluster, id))
                throw new RefusedException($"line {row.Line}: has too few cells; allowed: a cluster and an id");
            if (present is not null && row.Cells[cluster] != present)
            {
                yield return group.ToArray();
                group.Clear();
            }

            present = row.Cells[cluster];
            if (await FindAsync(row.Cells[id], cancellationToken) is { } contact)
                group.Add(contact.Id);
            else
                FirstUnknown = Unknown++ == 0 ? row.Line : FirstUnknown;
        }

        if (present is not null)
            yield return group;
    }

    private int Place(RowReader reader, string column)
    {
        for (int place = 0; place < reader.Header.Count; place++)
        {
            if (string.Equals(reader.Header[place].Trim(), column, StringComparison.OrdinalIgnoreCase))
                return place;
        }

        throw new RefusedException($"there is no column '{column}' in {path}; allowed: cluster and id, as match --clusters writes them");
    }

    // One that was merged leads to its survivor, so that a file can be taken again.
    private async Task<Contact?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;
        return await book.Contacts.FindByExternalIdAsync(id, cancellationToken)
            ?? (ContactId.TryParse(id, out ContactId own) ? await book.Contacts.FindAsync(own, cancellationToken) : null);
    }
}
