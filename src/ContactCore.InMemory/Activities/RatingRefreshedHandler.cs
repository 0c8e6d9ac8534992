using ContactCore.Activities;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Activities;

internal sealed class RatingRefreshedHandler : ChangeHandler<RatingRefreshed>
{
    protected override long Apply(RatingRefreshed change, AccountDraft account) => account.Activities.Fold.Take(change) ? 1 : 0;
}
