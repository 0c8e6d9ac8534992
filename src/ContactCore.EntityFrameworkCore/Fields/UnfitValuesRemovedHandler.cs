using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Fields;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Removes the values of a field that another definition would not take.</summary>
internal sealed class UnfitValuesRemovedHandler : ChangeHandler<UnfitValuesRemoved>
{
    protected override async Task<long> ApplyAsync(UnfitValuesRemoved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await FieldRows.RequireAsync(unit, change.Field, cancellationToken).ConfigureAwait(false);
        FieldPass pass = new(unit, change.Field);
        await pass.RunAsync(change.Convert, cancellationToken).ConfigureAwait(false);
        return pass.Removed;
    }
}
