using ContactCore.Errors;

namespace ContactCore.Links;

/// <summary>Where the links of a host lead.</summary>
internal sealed class LinkAddress(Uri? baseAddress)
{
    /// <exception cref="MissingOptionException">The host has not set the base address.</exception>
    public Uri Of(LinkPurpose purpose, string token)
    {
        if (baseAddress is null)
            throw new MissingOptionException("Links.BaseAddress", "the address that MapContactCoreLinks answers at, such as https://shop.example/c");
        string path = purpose == LinkPurpose.Confirm ? "confirm" : "unsubscribe";
        return new Uri($"{baseAddress.AbsoluteUri.TrimEnd('/')}/{path}/{token}");
    }
}
