using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Time;

namespace ContactCore.Duplicates;

/// <summary>Makes the index of an account of its whole base.</summary>
internal sealed class IndexMaking(AccountId account, MatchSources sources, TimeSpan latestCommit)
{
    /// <summary>Learns of the base, and makes its index.</summary>
    public Task<MadeIndex> LearnAsync(IProgress<MatchProgress>? progress, CancellationToken cancellationToken) => RunAsync(
        async (start, columns, reading) =>
        {
            RecordedBase people = await RecordedBase.ReadAsync(reading, columns, cancellationToken).ConfigureAwait(false);
            MatchModel model = DuplicateRecords.Find(people.Records, progress: progress, cancellationToken: cancellationToken).Model;
            MatchIndex? index = model.Columns.Count == 0 ? null : MatchIndex.Of(people.Records, model, cancellationToken);
            return new MadeIndex(index, people.Contacts.Versions.ToDictionary(one => one.Id, one => one.Version))
            {
                Columns = columns, Model = model, Window = start.Window, Erasures = start.Erasures, Fields = start.Fields,
            };
        },
        cancellationToken);

    /// <summary>Makes the index of the base by what was learned before.</summary>
    /// <param name="model">What was learned.</param>
    /// <param name="learnedOf">Of how many contacts; the model is held good until there are twice as many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<MadeIndex> ReadAsync(MatchModel model, int learnedOf, CancellationToken cancellationToken) => RunAsync(
        async (start, columns, reading) =>
        {
            MatchIndex index = MatchIndex.Create(columns.Schema, model);
            Dictionary<ContactId, long> versions = [];
            await foreach (ArrangedContact contact in reading.ReadAsync(columns.Fields, cancellationToken).ConfigureAwait(false))
            {
                index.Put(contact.Contact.Id.ToString(), contact.ValuesIn(columns));
                versions.Add(contact.Contact.Id, contact.Contact.Version);
            }

            return new MadeIndex(index, versions)
            {
                Columns = columns, Model = model, Window = start.Window, Erasures = start.Erasures, Fields = start.Fields,
                LearnedOf = learnedOf,
            };
        },
        cancellationToken);

    // What is known before the base is read: whatever happens later is seen by the first look.
    private Task<MadeIndex> RunAsync(Func<Start, ComparedColumns, BaseReading, Task<MadeIndex>> make, CancellationToken cancellationToken) =>
        new WatchedIndexing(sources.Watch, account).RunAsync(() => Task.Run(
            async () =>
            {
                ChangeWindow window = new(sources.Clock, latestCommit, Microseconds.Now(sources.Clock));
                long erasures = await sources.Tombstones.CountErasuresAsync(account, cancellationToken).ConfigureAwait(false);
                IReadOnlyList<FieldDefinition> fields = await sources.Fields.AllAsync(account, cancellationToken).ConfigureAwait(false);
                BaseReading reading = new(account, sources.Matches, sources.Duplicates);
                return await make(new Start(window, erasures, fields), new ComparedColumns(fields), reading).ConfigureAwait(false);
            },
            cancellationToken));

    private sealed record Start(ChangeWindow Window, long Erasures, IReadOnlyList<FieldDefinition> Fields);
}
