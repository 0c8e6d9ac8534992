using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>Email addresses: of two at different providers, what stands before the @ says the most.</summary>
internal sealed class EmailComparator : Comparator
{
    public override IReadOnlyList<string> Levels { get; } = ["unknown", "same", "same before the @", "nearly the same", "similar before the @", "different"];

    public override string Form(string value)
    {
        string lower = string.Concat(value.Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();
        int at = lower.LastIndexOf('@');
        if (at < 0)
            return Folding.Words(lower);
        string local = lower[..at];
        string domain = lower[(at + 1)..];
        int plus = local.IndexOf('+');
        local = plus > 0 ? local[..plus] : local;
        if (domain is "gmail.com" or "googlemail.com")
            (local, domain) = (local.Replace(".", "", StringComparison.Ordinal), "gmail.com");
        return local.Length == 0 ? "" : $"{local}@{domain}";
    }

    public override int Compare(string left, string right)
    {
        ReadOnlySpan<char> leftLocal = Local(left);
        ReadOnlySpan<char> rightLocal = Local(right);
        if (leftLocal.SequenceEqual(rightLocal))
            return 2;
        if (OptimalAlignment.Distance(left, right) <= 2)
            return 3;
        return JaroWinkler.Similarity(leftLocal, rightLocal) >= 0.9 ? 4 : Different;
    }

    private static ReadOnlySpan<char> Local(string email)
    {
        int at = email.LastIndexOf('@');
        return at < 0 ? email : email.AsSpan(0, at);
    }
}
