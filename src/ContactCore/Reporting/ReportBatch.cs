using ContactCore.Activities;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Reporting;

/// <summary>
/// Takes reports together: what they are about is read once, each is decided on what stands by then, and what changed is
/// written as one change set. Where somebody else wrote in between, all of it is decided again.
/// </summary>
/// <typeparam name="TReport">A report as a host gives it.</typeparam>
/// <typeparam name="TKept">What is kept of it.</typeparam>
internal abstract class ReportBatch<TReport, TKept>(Session session, IActivityReader activities)
    where TReport : class
    where TKept : class
{
    private const int MostTries = 5;

    protected Session Session { get; } = session;

    public async Task<IReadOnlyList<ReportVerdict>> WriteAsync(IReadOnlyList<TReport> reports, CancellationToken cancellationToken)
    {
        for (int tried = 1; ; tried++)
        {
            try
            {
                return await WriteOnceAsync(reports, cancellationToken).ConfigureAwait(false);
            }
            catch (ContactCoreException e) when (e is VersionConflictException or NotFoundException && tried < MostTries)
            {
                // Another writer was faster: what stands now is looked at anew.
            }
        }
    }

    /// <summary>Takes one report.</summary>
    /// <exception cref="ContactCoreException">It is refused.</exception>
    public async Task<ReportEffect> WriteAsync(TReport report, CancellationToken cancellationToken) =>
        (await WriteAsync([report], cancellationToken).ConfigureAwait(false))[0].Required();

    /// <summary>How much of a batch a report takes up, in rows.</summary>
    public abstract int WeightOf(TReport report);

    protected abstract ContactReference? NamedBy(TReport report);

    /// <summary>What is kept of a report.</summary>
    /// <exception cref="InvalidValueException">It cannot be kept.</exception>
    protected abstract TKept Checked(TReport report, ContactId named, ContactId owner, DateTimeOffset now);

    /// <summary>What makes reports tell of one thing.</summary>
    protected abstract string IdentityOf(TKept kept);

    protected abstract ContactId OwnerOf(TKept kept);

    /// <summary>Which of two reports of one thing stands: the greater.</summary>
    protected abstract int Compare(TKept one, TKept other);

    /// <summary>Whether two tell the same, whenever they were reported.</summary>
    protected abstract bool TellsTheSame(TKept one, TKept other);

    /// <summary>What the store has of the things that are told of.</summary>
    protected abstract Task<IReadOnlyList<TKept>> StandingAsync(IReadOnlyCollection<TKept> told, CancellationToken cancellationToken);

    /// <summary>The change that keeps a report, in place of what stands.</summary>
    protected abstract Change Keeping(TKept kept, TKept? standing);

    /// <summary>A key that another contact's has.</summary>
    protected abstract ContactRuleException TakenBy(TKept standing);

    private async Task<IReadOnlyList<ReportVerdict>> WriteOnceAsync(IReadOnlyList<TReport> reports, CancellationToken cancellationToken)
    {
        DateTimeOffset now = Session.Now();
        ReportedContacts people = await ReportedContacts.ReadAsync(
            Session, activities, reports.Select(report => report is null ? null : NamedBy(report)).OfType<ContactReference>(), cancellationToken).ConfigureAwait(false);
        ReportVerdict[] verdicts = new ReportVerdict[reports.Count];
        TKept?[] told = new TKept?[reports.Count];
        for (int i = 0; i < reports.Count; i++)
            told[i] = Read(reports[i], people, now, out verdicts[i]);

        TKept[] taken = [.. told.OfType<TKept>()];
        if (taken.Length == 0)
            return verdicts;
        IReadOnlyList<TKept> standing = await StandingAsync(taken, cancellationToken).ConfigureAwait(false);
        Standings known = new(this, standing);
        for (int i = 0; i < told.Length; i++)
        {
            if (told[i] is { } kept)
                verdicts[i] = known.Take(kept);
        }

        Change[] changes = [.. known.Changes()];
        if (changes.Length > 0)
            await Session.ApplyAsync(now, changes, cancellationToken).ConfigureAwait(false);
        return verdicts;
    }

    private TKept? Read(TReport? report, ReportedContacts people, DateTimeOffset now, out ReportVerdict verdict)
    {
        verdict = default;
        try
        {
            if (report is null)
                throw new InvalidValueException("report", "is absent", "a report");
            (ContactId named, ContactId owner) = people.Of(NamedBy(report));
            return Checked(report, named, owner, now);
        }
        catch (ContactCoreException e)
        {
            verdict = ReportVerdict.Refused(e);
            return null;
        }
    }

    /// <summary>What stands while a batch is decided: each report sees what those before it did.</summary>
    private sealed class Standings(ReportBatch<TReport, TKept> batch, IReadOnlyList<TKept> stored)
    {
        private readonly Dictionary<string, TKept> _stored = stored.ToDictionary(batch.IdentityOf, StringComparer.Ordinal);
        private readonly Dictionary<string, TKept> _new = new(StringComparer.Ordinal);

        public ReportVerdict Take(TKept kept)
        {
            string identity = batch.IdentityOf(kept);
            if (!_new.TryGetValue(identity, out TKept? before) && !_stored.TryGetValue(identity, out before))
            {
                _new.Add(identity, kept);
                return ReportEffect.Recorded;
            }

            if (batch.OwnerOf(before) != batch.OwnerOf(kept))
                return ReportVerdict.Refused(batch.TakenBy(before));
            if (batch.Compare(kept, before) <= 0)
                return ReportEffect.Unchanged;

            // Of the same words the later instant is kept too: a report between the two would win otherwise.
            _new[identity] = kept;
            return batch.TellsTheSame(kept, before) ? ReportEffect.Unchanged : ReportEffect.Updated;
        }

        public IEnumerable<Change> Changes() => _new.Select(pair => batch.Keeping(pair.Value, _stored.GetValueOrDefault(pair.Key)));
    }
}
