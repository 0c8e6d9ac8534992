using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Fields;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Gives a field another definition, and its values the form of that.</summary>
internal sealed class FieldConvertedHandler : ChangeHandler<FieldConverted>
{
    protected override async Task<long> ApplyAsync(FieldConverted change, WriteUnit unit, CancellationToken cancellationToken)
    {
        FieldRow row = await FieldRows.RequireAsync(unit, change.Before, cancellationToken).ConfigureAwait(false);
        FieldPass pass = new(unit, change.Before);
        await pass.RunAsync(change.Convert, cancellationToken).ConfigureAwait(false);
        FieldRows.Fill(row, change.After);
        unit.Touch();
        unit.Definitions.Forget();
        return pass.Values;
    }
}
