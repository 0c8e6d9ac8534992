using ContactCore.Text;

namespace ContactCore.Tests.Text;

public sealed class GlobalizationCheckTests
{
    // Run this class with DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 to see the runtime itself refused.
    private static readonly bool Invariant =
        AppContext.TryGetSwitch("System.Globalization.Invariant", out bool on) && on
        || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

    [Fact]
    public void A_runtime_passes_unless_it_is_globalization_invariant()
    {
        Exception? refusal = Record.Exception(GlobalizationCheck.Require);
        if (Invariant)
            Assert.IsType<GlobalizationException>(refusal);
        else
            Assert.Null(refusal);
    }

    [Fact]
    public void A_runtime_that_does_not_normalise_is_refused() =>
        Refuses("normalise", () => GlobalizationCheck.Require(text => text, _ => "xn--mnchen-3ya.de", Lower));

    [Fact]
    public void A_runtime_that_makes_wrong_domain_names_is_refused() =>
        Refuses("domain names", () => GlobalizationCheck.Require(_ => "fiancé", text => text, Lower));

    [Fact]
    public void A_runtime_that_cannot_make_domain_names_is_refused() =>
        Refuses("domain names", () => GlobalizationCheck.Require(_ => "fiancé", _ => throw new PlatformNotSupportedException(), Lower));

    [Fact]
    public void A_runtime_that_lower_cases_ASCII_only_is_refused() =>
        Refuses("lower-case", () => GlobalizationCheck.Require(_ => "fiancé", _ => "xn--mnchen-3ya.de", text => text));

    private static string Lower(string text) => text.ToLowerInvariant();

    private static void Refuses(string what, Action check)
    {
        string message = Assert.Throws<GlobalizationException>(check).Message;
        Assert.Contains(what, message, StringComparison.Ordinal);
        Assert.Contains("InvariantGlobalization", message, StringComparison.Ordinal);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", message, StringComparison.Ordinal);
    }
}
