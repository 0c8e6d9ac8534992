using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>Decides what reports are of, and writes all of them in one transaction.</summary>
internal sealed class ReportBatch(Session session, IActivityReader reader)
{
    /// <summary>Writes the reports; what became of each, in order.</summary>
    public async Task<IReadOnlyList<ReportResult>> WriteAsync(IReadOnlyList<NewActivity> reports, CancellationToken cancellationToken) =>
        await WriteAsync(await DecideAsync(reports, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Looks up whom the reports are of, and decides what each comes to; nothing is written.</summary>
    public async Task<DecidedReports> DecideAsync(IReadOnlyList<NewActivity> reports, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        ReportResult[] results = new ReportResult[reports.Count];
        List<(int Place, NewActivity Report)> good = [];
        for (int i = 0; i < reports.Count; i++)
        {
            if (Try(() => ReportCheck.Of(reports[i], at), out NewActivity? report, out results[i]))
                good.Add((i, report!));
        }

        Recipients recipients = await FindAsync(good.ConvertAll(one => one.Report), cancellationToken).ConfigureAwait(false);
        List<(int Place, ActivityReported Change)> changes = [];
        foreach ((int place, NewActivity report) in good)
        {
            if (Try(() => Decide(at, report, recipients), out ActivityReported? change, out results[place]))
                changes.Add((place, change!));
        }

        return new DecidedReports(at, changes, results);
    }

    /// <summary>Writes what was decided; what became of each report, in order.</summary>
    public async Task<IReadOnlyList<ReportResult>> WriteAsync(DecidedReports decided, CancellationToken cancellationToken)
    {
        await ApplyAsync(decided.At, decided.Changes, decided.Results, cancellationToken).ConfigureAwait(false);
        return decided.Results;
    }

    private static bool Try<T>(Func<T> decide, out T? made, out ReportResult result)
    {
        try
        {
            made = decide();
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

    private ActivityReported Decide(DateTimeOffset at, NewActivity report, Recipients recipients)
    {
        Recipient named = recipients.Named(report.Contact, report.ExternalId);
        Recipient owner = recipients.SurvivorOf(named);
        ContactActivity activity = Of(report, named, owner);
        if (activity.Address is null && ReportCheck.IsRefusing(report))
        {
            throw new InvalidValueException(
                "address", $"is not named, and contact {owner.Contact} has no {report.Channel.AddressKind()}", "the address that the message went to");
        }

        return new ActivityReported(activity, report.Address is null, RefusalMaking.Of(session, at, activity));
    }

    private static ContactActivity Of(NewActivity report, Recipient named, Recipient owner)
    {
        AddressKey? given = report.Address?.AddressKey;
        ChannelKind? kind = report.Channel.AddressKind();
        return new ContactActivity
        {
            Origin = report.HostKey is { } key
                ? ActivityIdentity.Of(key)
                : ActivityIdentity.Of(named.Contact, report.Channel, report.Message, report.SentAt, given),
            Owner = owner.Contact,
            ReportedOf = named.Contact,
            Channel = report.Channel,
            Address = given ?? owner.Primaries.Where(address => address.Kind == kind).Select(address => (AddressKey?)address).FirstOrDefault(),
            Message = report.Message,
            Language = report.Language,
            SentAt = report.SentAt,
            Reported = report.Status.AsReported() | (report.IsPermanent ? ReportedStatuses.FailedForGood : ReportedStatuses.None),
            StatusAt = report.StatusAt!.Value,
            HostKey = report.HostKey,
        };
    }

    // Reports whose key is another message's are taken out, so that they stop no others.
    private async Task ApplyAsync(
        DateTimeOffset at, List<(int Place, ActivityReported Change)> changes, ReportResult[] results, CancellationToken cancellationToken)
    {
        while (changes.Count > 0)
        {
            try
            {
                ApplyResult applied = await session.ApplyAsync(at, [.. changes.Select(one => one.Change)], cancellationToken).ConfigureAwait(false);
                for (int i = 0; i < changes.Count; i++)
                    results[changes[i].Place] = new ReportResult((ActivityEffect)applied.Affected[i], null);
                return;
            }
            catch (HostKeyTakenException e) when (e.Reports.Count > 0)
            {
                HashSet<ContactActivity> others = new(e.Reports, ReferenceEqualityComparer.Instance);
                foreach ((int place, ActivityReported change) in changes.Where(one => others.Contains(one.Change.Report)))
                    results[place] = new ReportResult(default, new HostKeyTakenException([change.Report]));
                if (changes.RemoveAll(one => others.Contains(one.Change.Report)) == 0)
                    throw;
            }
        }
    }
}
