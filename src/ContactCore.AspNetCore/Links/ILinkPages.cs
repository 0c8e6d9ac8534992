using ContactCore.Links;

namespace ContactCore.AspNetCore.Links;

/// <summary>
/// The pages that people see who follow a link. Register one of your own, in your language and style, before
/// <c>MapContactCoreLinks</c>; otherwise they are plain and English.
/// </summary>
public interface ILinkPages
{
    /// <summary>
    /// What a GET shows: a question with one button. Following a link must change nothing, because mail scanners do it; the
    /// button's form posts to the same address.
    /// </summary>
    /// <param name="purpose">What the link is for.</param>
    /// <returns>HTML that holds <c>&lt;form method="post"&gt;</c> without an action.</returns>
    string Question(LinkPurpose purpose);

    /// <summary>What is shown when it is done, or cannot be.</summary>
    /// <param name="purpose">What the link is for.</param>
    /// <param name="outcome">What came of it.</param>
    /// <returns>HTML.</returns>
    string Answer(LinkPurpose purpose, LinkOutcome outcome);
}
