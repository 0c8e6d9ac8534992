namespace ContactCore.Links;

/// <summary>A link by which a person unsubscribes, with the two headers that give mail programs a button for it (RFC 8058).</summary>
public sealed class UnsubscribeLink
{
    internal UnsubscribeLink(string token, Uri address, DateTimeOffset expiresAt)
    {
        Token = token;
        Address = address;
        ExpiresAt = expiresAt;
    }

    /// <summary>The token alone, for a host that makes its own addresses. It is as good as the link: do not log it.</summary>
    public string Token { get; }

    /// <summary>The whole link.</summary>
    public Uri Address { get; }

    /// <summary>Until when it can be used.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>
    /// The value of the header <c>List-Unsubscribe</c>. Providers heed it where the message's DKIM signature covers both
    /// headers (RFC 8058, section 4).
    /// </summary>
    public string ListUnsubscribe => $"<{Address.AbsoluteUri}>";

    /// <summary>The value of the header <c>List-Unsubscribe-Post</c>.</summary>
    public string ListUnsubscribePost { get; } = "List-Unsubscribe=One-Click";

    /// <summary>Nothing of the token.</summary>
    /// <returns>What it is, and until when.</returns>
    public override string ToString() => $"unsubscribe link until {ExpiresAt:u}";
}
