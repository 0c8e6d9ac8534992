using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Categories;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>Creates a category, or replaces the one of its ID.</summary>
internal sealed class CategorySavedHandler : ChangeHandler<CategorySaved>
{
    protected override async Task<long> ApplyAsync(CategorySaved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        SubscriptionCategory category = change.Category;
        string norm = NormalizedText.Of(category.Name);
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        List<CategoryRow> found = await unit.Rows.Categories.AsTracking().Where(row => row.Id == category.Id || row.NameNorm == norm)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        if (found.Exists(row => row.Id != category.Id))
            throw new NameTakenException("category", category.Name);
        CategoryRow? row = found.Find(row => row.Id == category.Id);
        if (row is null)
        {
            row = new CategoryRow { Account = unit.Account, Id = category.Id, Name = "", NameNorm = "" };
            unit.Add(row);
        }

        row.Name = category.Name;
        row.NameNorm = norm;
        row.Defined = Microseconds.Of(category.DefinedAt);
        row.Retired = category.RetiredAt is { } retired ? Microseconds.Of(retired) : null;
        if (!unit.IsAltered(row))
            return 0;
        unit.Touch();
        unit.Definitions.Forget();
        return 1;
    }
}
