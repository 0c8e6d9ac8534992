using ContactCore.Categories;
using ContactCore.Fields;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>Reads an account's categories and fields, where a profile needs them.</summary>
internal sealed class DefinitionLookup(Session session, ICategoryReader categories, IFieldReader fields)
{
    public async Task<Definitions> ReadAsync(CancellationToken cancellationToken) => new(
        await categories.AllAsync(session.Account, cancellationToken).ConfigureAwait(false),
        await fields.AllAsync(session.Account, cancellationToken).ConfigureAwait(false));

    public async Task<T> ResolveAsync<T>(T profile, ContactProfile? before, CancellationToken cancellationToken)
        where T : ContactProfile
    {
        if (profile.Categories.Count == 0 && profile.Fields.Count == 0)
            return profile;
        Definitions definitions = await ReadAsync(cancellationToken).ConfigureAwait(false);
        return definitions.Resolve(profile, before);
    }
}
