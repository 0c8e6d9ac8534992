namespace ContactCore.Links;

/// <summary>A link by which a person answers a double opt-in, once.</summary>
public sealed class ConfirmationLink
{
    internal ConfirmationLink(string token, Uri address, DateTimeOffset expiresAt)
    {
        Token = token;
        Address = address;
        ExpiresAt = expiresAt;
    }

    /// <summary>The token alone, for a host that makes its own addresses. It is as good as the link: do not log it.</summary>
    public string Token { get; }

    /// <summary>The whole link, to be put into the message.</summary>
    public Uri Address { get; }

    /// <summary>Until when it can be used.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Nothing of the token.</summary>
    /// <returns>What it is, and until when.</returns>
    public override string ToString() => $"confirmation link until {ExpiresAt:u}";
}
