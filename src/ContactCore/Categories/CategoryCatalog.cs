using ContactCore.Errors;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Categories;

/// <summary>The subscription categories that an account defines.</summary>
public sealed class CategoryCatalog
{
    private readonly Session _session;
    private readonly ICategoryReader _reader;

    internal CategoryCatalog(Session session, ICategoryReader reader)
    {
        _session = session;
        _reader = reader;
    }

    /// <summary>Defines a category.</summary>
    /// <param name="name">1 to 200 characters without <c>;</c>, unique in the account without regard to case and accents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The category.</returns>
    /// <exception cref="InvalidValueException">The name is not allowed.</exception>
    /// <exception cref="NameTakenException">The name is taken, by a retired category too.</exception>
    public async Task<SubscriptionCategory> AddAsync(string name, CancellationToken cancellationToken = default)
    {
        DateTimeOffset at = _session.Now();
        SubscriptionCategory category = New(_session, at, name);
        await _session.ApplyOneAsync(at, new CategorySaved(category), cancellationToken).ConfigureAwait(false);
        return category;
    }

    /// <summary>Retires a category: nobody is put into it any more, those who are in it stay.</summary>
    /// <param name="name">The category's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The category; as it was where it was retired before.</returns>
    /// <exception cref="NotFoundException">There is no such category.</exception>
    public async Task<SubscriptionCategory> RetireAsync(string name, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<SubscriptionCategory> all = await ListAsync(cancellationToken).ConfigureAwait(false);
        string wanted = NormalizedText.Of(TextLimit.Name.Required(name, "category"));
        SubscriptionCategory category = all.FirstOrDefault(candidate => NormalizedText.Of(candidate.Name) == wanted)
            ?? throw new NotFoundException("category", name, all.Select(candidate => candidate.Name));
        if (category.RetiredAt is not null)
            return category;
        DateTimeOffset at = _session.Now();
        category = category with { RetiredAt = at };
        await _session.ApplyOneAsync(at, new CategorySaved(category), cancellationToken).ConfigureAwait(false);
        return category;
    }

    /// <summary>All categories, retired ones too.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The categories by name.</returns>
    public Task<IReadOnlyList<SubscriptionCategory>> ListAsync(CancellationToken cancellationToken = default) =>
        _reader.AllAsync(_session.Account, cancellationToken);

    internal static SubscriptionCategory New(Session session, DateTimeOffset at, string name)
    {
        string checkedName = TextLimit.Name.Required(name, "category");
        if (checkedName.Contains(';', StringComparison.Ordinal))
            throw new InvalidValueException("category", "holds ';'", "a name without ';', which parts names in a file");
        return new SubscriptionCategory { Id = session.Ids.Next(), Name = checkedName, DefinedAt = at };
    }
}
