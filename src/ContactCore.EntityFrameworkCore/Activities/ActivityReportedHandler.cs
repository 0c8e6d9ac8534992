using ContactCore.Activities;
using ContactCore.EntityFrameworkCore.Writing;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Takes a report in its turn; all of a set are written together at its end.</summary>
internal sealed class ActivityReportedHandler : ChangeHandler<ActivityReported>
{
    protected override async Task<long> ApplyAsync(ActivityReported change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.ReportOwners.RequireAsync(change.Report.Owner, cancellationToken).ConfigureAwait(false);
        ActivityFold fold = await unit.Activities.FoldAsync(cancellationToken).ConfigureAwait(false);
        ActivityStep step = fold.Take(change);
        if (step.Refusal is { } refusal)
            await ChangeHandlers.For(refusal).ApplyAsync(refusal, unit, cancellationToken).ConfigureAwait(false);
        return (long)step.Effect;
    }
}
