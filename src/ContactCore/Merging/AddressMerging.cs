using ContactCore.Postal;
using ContactCore.Text;

namespace ContactCore.Merging;

/// <summary>Takes one postal address of several, and fills its blanks from those that are of the same place.</summary>
internal static class AddressMerging
{
    private static readonly Func<PostalAddress, string?>[] Parts =
    [
        address => address.Line1, address => address.Line2, address => address.City,
        address => address.Region, address => address.PostalCode, address => address.Country,
    ];

    /// <summary>The first that says anything, with what those after it add that contradict it in no part.</summary>
    public static PostalAddress Of(IEnumerable<PostalAddress> addresses)
    {
        PostalAddress chosen = PostalAddress.Empty;
        foreach (PostalAddress other in addresses.Where(other => Agree(chosen, other)))
        {
            chosen = new PostalAddress
            {
                Line1 = chosen.Line1 ?? other.Line1,
                Line2 = chosen.Line2 ?? other.Line2,
                City = chosen.City ?? other.City,
                Region = chosen.Region ?? other.Region,
                PostalCode = chosen.PostalCode ?? other.PostalCode,
                Country = chosen.Country ?? other.Country,
            };
        }

        return chosen;
    }

    private static bool Agree(PostalAddress one, PostalAddress other) => Parts.All(part =>
        part(one) is not { } left || part(other) is not { } right
        || string.Equals(NormalizedText.Of(left), NormalizedText.Of(right), StringComparison.Ordinal));
}
