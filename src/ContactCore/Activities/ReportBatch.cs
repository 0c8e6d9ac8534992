using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Activities;

/// <summary>Decides what reports are of, and writes all of them in one transaction.</summary>
internal sealed class ReportBatch(Session session, IActivityReader reader, TombstoneGuard guard)
{
    private const int Tries = 5;

    /// <summary>Writes the reports; what became of each, in order.</summary>
    public async Task<IReadOnlyList<ReportResult>> WriteAsync(IReadOnlyList<NewActivity> reports, CancellationToken cancellationToken) =>
        await WriteAsync(await DecideAsync(reports, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Looks up whom the reports are of, and decides what each comes to; nothing is written.</summary>
    public async Task<DecidedReports> DecideAsync(IReadOnlyList<NewActivity> reports, CancellationToken cancellationToken)
    {
        long erasures = await guard.CountAsync(cancellationToken).ConfigureAwait(false);
        DecidedReports decided = new(session.Now(), erasures, reports);
        List<(int Place, NewActivity Report)> good = new(reports.Count);
        for (int i = 0; i < reports.Count; i++)
        {
            if (Try(static (report, at) => ReportCheck.Of(report, at), reports[i], decided.At, out NewActivity? report, out decided.Results[i]))
                good.Add((i, report!));
        }

        Recipients recipients = await FindAsync(good.ConvertAll(one => one.Report), cancellationToken).ConfigureAwait(false);
        List<FoundReport> found = new(good.Count);
        List<Change> refusals = [];
        foreach ((int place, NewActivity report) in good)
        {
            if (Try(static (report, recipients) => ReportMaking.Of(report, recipients), report, recipients, out ContactActivity? activity, out decided.Results[place]))
                found.Add(new FoundReport(place, report, activity!));
            else if (report.Address is { } address && RefusalMaking.Of(session, decided.At, report, address.AddressKey) is { } refusal)
                refusals.Add(refusal);
        }

        WentAddresses went = await WentAddresses.ReadAsync(session, reader, found, erasures > 0, cancellationToken).ConfigureAwait(false);

        // A contact's own address is none that was erased.
        IEnumerable<AddressKey> named = good.Select(one => one.Report.Address?.AddressKey).OfType<AddressKey>();
        ErasedFound erased = await guard.LookForRefusalsAsync(erasures, named.Concat(went.All), cancellationToken).ConfigureAwait(false);
        decided.Changes.EnsureCapacity(found.Count);
        Func<FoundReport, DateTimeOffset, ActivityReported> decide = (one, at) => Decide(at, one, went, erased, refusals);
        foreach (FoundReport one in found)
        {
            if (Try(decide, one, decided.At, out ActivityReported? change, out decided.Results[one.Place]))
                decided.Changes.Add((one.Place, change!));
        }

        decided.Refusals.AddRange(TombstoneRules.Redirect(refusals, erased));
        return decided;
    }

    /// <summary>Writes what was decided; what became of each report, in order.</summary>
    public async Task<IReadOnlyList<ReportResult>> WriteAsync(DecidedReports decided, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await ApplyAsync(decided, cancellationToken).ConfigureAwait(false);
                return decided.Results;
            }
            catch (ContactCoreException e) when (attempt < Tries && e is VersionConflictException { IsOfErasures: true } or NotFoundException)
            {
                // Somebody was erased, purged or merged meanwhile: whom the reports are of is looked up anew.
                decided = await DecideAsync(decided.Reports, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool Try<TOf, TBy, TMade>(Func<TOf, TBy, TMade> decide, TOf of, TBy by, out TMade? made, out ReportResult result)
    {
        try
        {
            made = decide(of, by);
            result = default;
            return true;
        }
        catch (ContactCoreException e) when (e is InvalidValueException or ContactRuleException or NotFoundException)
        {
            made = default;
            result = new ReportResult(default, e);
            return false;
        }
    }

    private async Task<Recipients> FindAsync(List<NewActivity> reports, CancellationToken cancellationToken)
    {
        Recipients recipients = new(session, reader);
        ChannelKind[] kinds = [.. reports.Where(report => report.Address is null).Select(report => report.Channel.AddressKind()).OfType<ChannelKind>().Distinct()];
        await recipients.LoadAsync(
            reports.Select(report => report.Contact).OfType<ContactId>(), reports.Select(report => report.ExternalId).OfType<string>(), kinds, cancellationToken)
            .ConfigureAwait(false);
        return recipients;
    }

    // What an erased address refuses goes with no activity, so that the address is not written again.
    private ActivityReported Decide(DateTimeOffset at, FoundReport found, WentAddresses went, ErasedFound erased, List<Change> refusals)
    {
        (_, NewActivity report, ContactActivity activity) = found;
        bool isAssumed = report.Address is null;
        if ((isAssumed ? went.Of(activity) ?? activity.Address : activity.Address) is not { } address)
        {
            return !ReportCheck.IsRefusing(report) ? new ActivityReported(activity, isAssumed, null) : throw new InvalidValueException(
                "address", $"is not named, and contact {activity.Owner} has no {report.Channel.AddressKind()}", "the address that the message went to");
        }

        Change? refusal = RefusalMaking.Of(session, at, report, address);
        if (erased.Of(address) is not { } trace)
            return new ActivityReported(activity.Address == address ? activity : activity with { Address = address }, isAssumed, refusal);
        if (refusal is not null)
            refusals.Add(refusal);
        return new ActivityReported(ReportMaking.WithoutAddress(found, trace), isAssumed, null);
    }

    // Reports whose key is another message's are taken out, so that they stop no others; what they refuse stays.
    private async Task ApplyAsync(DecidedReports decided, CancellationToken cancellationToken)
    {
        List<(int Place, ActivityReported Change)> changes = decided.Changes;
        while (changes.Count + decided.Refusals.Count > 0)
        {
            try
            {
                ApplyResult applied = await session.ApplyAsync(
                    decided.At, [.. changes.Select(one => one.Change), .. decided.Refusals], cancellationToken, decided.Erasures).ConfigureAwait(false);
                for (int i = 0; i < changes.Count; i++)
                    decided.Results[changes[i].Place] = new ReportResult((ActivityEffect)applied.Affected[i], null);
                return;
            }
            catch (HostKeyTakenException e) when (e.Reports.Count > 0)
            {
                HashSet<ContactActivity> others = new(e.Reports, ReferenceEqualityComparer.Instance);
                (int Place, ActivityReported Change)[] taken = [.. changes.Where(one => others.Contains(one.Change.Report))];
                if (taken.Length == 0)
                    throw;
                changes.RemoveAll(one => others.Contains(one.Change.Report));
                foreach ((int place, ActivityReported change) in taken)
                    decided.Results[place] = new ReportResult(default, new HostKeyTakenException([change.Report]));
                decided.Refusals.AddRange(taken.Select(one => one.Change.Refusal).OfType<Change>());
            }
        }
    }
}
