using ContactCore.Activities;
using ContactCore.EntityFrameworkCore.Writing;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Works a rating out anew; all of a set are written together at its end.</summary>
internal sealed class RatingRefreshedHandler : ChangeHandler<RatingRefreshed>
{
    protected override async Task<long> ApplyAsync(RatingRefreshed change, WriteUnit unit, CancellationToken cancellationToken)
    {
        ActivityFold fold = await unit.Activities.FoldAsync(cancellationToken).ConfigureAwait(false);
        return fold.Take(change) ? 1 : 0;
    }
}
