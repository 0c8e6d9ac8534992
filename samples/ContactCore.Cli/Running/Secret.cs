using System.Text.RegularExpressions;

namespace ContactCore.Cli.Running;

/// <summary>Passwords in connection strings, wherever on a command line they were put by mistake.</summary>
internal static partial class Secret
{
    /// <summary>The text without the passwords; each goes on to its semicolon, or to a quote that ends it.</summary>
    public static string Masked(string text) => Password().Replace(text, "${name}=…");

    [GeneratedRegex(
        """(?<name>password|passwd|pwd|psw)\s*=\s*("[^"]*"|'[^']*'|[^;]*?(?=;|['"](\s|$)|$))""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Password();
}
