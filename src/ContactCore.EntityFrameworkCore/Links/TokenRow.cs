using ContactCore.Links;

namespace ContactCore.EntityFrameworkCore.Links;

/// <summary>A row of cc_tokens: a link that was used and can be used once. The address is not in it.</summary>
internal sealed class TokenRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public LinkPurpose Purpose { get; set; }

    public long Used { get; set; }

    public long Expires { get; set; }
}
