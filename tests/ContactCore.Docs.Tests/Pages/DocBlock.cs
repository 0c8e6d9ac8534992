namespace ContactCore.Docs.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the opening fence, such as <c>csharp</c>; empty where nothing does.</param>
/// <param name="Mark">What the comment in the line above says, or null.</param>
/// <param name="Body">The lines between the fences, each with its line end.</param>
/// <param name="Start">Where the body begins in the page's text.</param>
internal sealed record DocBlock(string Language, string? Mark, string Body, int Start)
{
    /// <summary>The rest of a mark that begins with a word and a colon, or null where it does not.</summary>
    public string? Marked(string word) =>
        Mark?.StartsWith($"{word}: ", StringComparison.Ordinal) == true ? Mark[(word.Length + 2)..] : null;
}
