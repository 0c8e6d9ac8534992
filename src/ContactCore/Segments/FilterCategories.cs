using ContactCore.Categories;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Segments;

/// <summary>Looks up the categories that a filter names.</summary>
internal sealed class FilterCategories(Session session, ICategoryReader categories)
{
    public async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(
        IReadOnlyCollection<ContactFilter> conditions, CancellationToken cancellationToken)
    {
        Dictionary<string, Guid> resolved = new(StringComparer.Ordinal);
        CategoryCondition[] asked = [.. conditions.OfType<CategoryCondition>()];
        if (asked.Length == 0)
            return resolved;
        IReadOnlyList<SubscriptionCategory> all = await categories.AllAsync(session.Account, cancellationToken).ConfigureAwait(false);
        foreach (CategoryCondition condition in asked)
        {
            string wanted = NormalizedText.Of(condition.Name);
            SubscriptionCategory category = all.FirstOrDefault(known => NormalizedText.Of(known.Name) == wanted)
                ?? throw new NotFoundException("category", condition.Name, all.Select(known => known.Name));
            resolved[condition.Name] = category.Id;
        }

        return resolved;
    }
}
