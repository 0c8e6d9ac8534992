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
    public Task<SubscriptionCategory> RetireAsync(string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, (category, at) => category with { RetiredAt = category.RetiredAt ?? at }, cancellationToken);

    /// <summary>Takes a retired category back into use.</summary>
    /// <param name="name">The category's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The category; as it was where it was not retired.</returns>
    /// <exception cref="NotFoundException">There is no such category.</exception>
    public Task<SubscriptionCategory> ReviveAsync(string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, (category, _) => category with { RetiredAt = null }, cancellationToken);

    /// <summary>Gives a category another name. Who is in it stays; links that lead out of it still do. The old name is free then.</summary>
    /// <param name="name">The category's name.</param>
    /// <param name="newName">1 to 200 characters without <c>;</c>, unique in the account without regard to case and accents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The category.</returns>
    /// <exception cref="NotFoundException">There is no such category.</exception>
    /// <exception cref="InvalidValueException">The new name is not allowed.</exception>
    /// <exception cref="NameTakenException">Another category has the new name.</exception>
    public Task<SubscriptionCategory> RenameAsync(string name, string newName, CancellationToken cancellationToken = default)
    {
        string checkedName = Checked(newName);
        return ChangeAsync(name, (category, _) => category with { Name = checkedName }, cancellationToken);
    }

    /// <summary>All categories, retired ones too.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The categories by name.</returns>
    public Task<IReadOnlyList<SubscriptionCategory>> ListAsync(CancellationToken cancellationToken = default) =>
        _reader.AllAsync(_session.Account, cancellationToken);

    internal static SubscriptionCategory New(Session session, DateTimeOffset at, string name) =>
        new() { Id = session.Ids.Next(), Name = Checked(name), DefinedAt = at };

    private static string Checked(string name)
    {
        string checkedName = TextLimit.Name.Required(name, "category");
        return checkedName.Contains(';', StringComparison.Ordinal)
            ? throw new InvalidValueException("category", "holds ';'", "a name without ';', which parts names in a file")
            : checkedName;
    }

    private async Task<SubscriptionCategory> ChangeAsync(
        string name, Func<SubscriptionCategory, DateTimeOffset, SubscriptionCategory> change, CancellationToken cancellationToken)
    {
        IReadOnlyList<SubscriptionCategory> all = await ListAsync(cancellationToken).ConfigureAwait(false);
        string wanted = NormalizedText.Of(TextLimit.Name.Required(name, "category"));
        SubscriptionCategory before = all.FirstOrDefault(candidate => NormalizedText.Of(candidate.Name) == wanted)
            ?? throw new NotFoundException("category", name, all.Select(candidate => candidate.Name));
        DateTimeOffset at = _session.Now();
        SubscriptionCategory after = change(before, at);
        if (after != before)
            await _session.ApplyOneAsync(at, new CategorySaved(after), cancellationToken).ConfigureAwait(false);
        return after;
    }
}
