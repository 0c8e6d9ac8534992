using ContactCore.Activities;
using ContactCore.InMemory.Reporting;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Activities;

internal sealed class ActivityReportedHandler : ChangeHandler<ActivityReported>
{
    protected override long Apply(ActivityReported change, AccountDraft account)
    {
        ReportOwner.Require(account, change.Report.Owner);
        ActivityStep step = account.Activities.Fold.Take(change);
        if (step.Refusal is { } refusal)
            ChangeHandlers.Of(refusal).Apply(refusal, account);
        return (long)step.Effect;
    }
}
