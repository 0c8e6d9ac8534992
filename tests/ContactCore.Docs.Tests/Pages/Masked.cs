using System.Text.RegularExpressions;

namespace ContactCore.Docs.Tests.Pages;

/// <summary>What a program said, with what is another in each run left out.</summary>
internal static partial class Masked
{
    public static string Of(string said) =>
        Instants().Replace(Cursor().Replace(Guids().Replace(said, "019c…"), "AQ…"), "2026-01-31T09:30:00Z");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Guids();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z", RegexOptions.None, 1000)]
    private static partial Regex Instants();

    // A page's next place, which holds an ID and an instant.
    [GeneratedRegex(@"\bAQ[A-Za-z0-9_-]{34}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cursor();
}
