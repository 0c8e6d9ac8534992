using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Links;

/// <summary>Makes the unsubscribe links of an account's messages.</summary>
public sealed class UnsubscribeLinks
{
    private readonly Session _session;
    private readonly LinkIssuer _issuer;

    internal UnsubscribeLinks(Session session, LinkIssuer issuer)
    {
        _session = session;
        _issuer = issuer;
    }

    /// <summary>A link that unsubscribes from everything. No database is asked.</summary>
    /// <param name="email">Whom the message goes to.</param>
    /// <returns>The link.</returns>
    /// <exception cref="MissingOptionException">Links.Secrets or Links.BaseAddress is not set.</exception>
    public UnsubscribeLink FromEverything(EmailAddress email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return _issuer.Unsubscribe(_session.Account, email, null);
    }

    /// <summary>A link that takes the person out of one subscription category. No database is asked.</summary>
    /// <param name="email">Whom the message goes to.</param>
    /// <param name="category">The category, as <see cref="CategoryCatalog"/> gives it; renaming it later does no harm.</param>
    /// <returns>The link.</returns>
    /// <exception cref="MissingOptionException">Links.Secrets or Links.BaseAddress is not set.</exception>
    public UnsubscribeLink From(EmailAddress email, SubscriptionCategory category)
    {
        ArgumentNullException.ThrowIfNull(email);
        ArgumentNullException.ThrowIfNull(category);
        return _issuer.Unsubscribe(_session.Account, email, category.Id);
    }
}
