using System.Diagnostics.CodeAnalysis;
using ContactCore.Errors;
using ContactCore.Filters.Text;

namespace ContactCore.Filters;

/// <summary>Filters as lines of text, as <c>docs/filters.md</c> states the grammar.</summary>
/// <remarks>
/// Text is read by System.Linq.Dynamic.Core, which a trimmer cannot follow. In apps that are trimmed or compiled ahead of
/// time filters are built by <see cref="Where"/>; writing them as text (<see cref="ToText"/>) works there too.
/// </remarks>
public static class FilterText
{
    internal const string NotTrimmed = "Filter text is read by System.Linq.Dynamic.Core, which finds members by their names. In trimmed apps build filters by ContactCore.Filters.Where.";
    internal const string NotAhead = "Filter text is read by System.Linq.Dynamic.Core, which makes code at run time. In apps compiled ahead of time build filters by ContactCore.Filters.Where.";

    extension(ContactFilter)
    {
        /// <summary>Reads a filter.</summary>
        /// <param name="text">
        /// Such as <c>LastName == "muller" and not (EmailStatus == "Unsubscribed")</c>; at most 4,000 characters, 200 conditions
        /// and 32 levels of nesting.
        /// </param>
        /// <returns>The filter. The names of additional fields, categories and segments are looked up when an account is asked.</returns>
        /// <exception cref="FilterException">It is none: names the position, what is wrong and what is allowed.</exception>
        [RequiresUnreferencedCode(NotTrimmed)]
        [RequiresDynamicCode(NotAhead)]
        public static ContactFilter Parse(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            List<Token> tokens = Tokenizer.Read(text);
            AllowlistWalk walk = new(new Token(TokenKind.End, "", 0, text.Length));
            try
            {
                return walk.Walk(LockedParser.Parse(new Phrasing(tokens)));
            }
            catch (InvalidValueException e)
            {
                throw new FilterException(new FilterProblem(0, text.Length, $"{e.Field} {e.Problem}", e.Allowed));
            }
        }

        /// <summary>Reads a filter, where it is one.</summary>
        /// <param name="text">The text.</param>
        /// <param name="filter">The filter, or null.</param>
        /// <param name="problem">What is wrong, or null.</param>
        /// <returns>Whether it is one.</returns>
        [RequiresUnreferencedCode(NotTrimmed)]
        [RequiresDynamicCode(NotAhead)]
        public static bool TryParse(
            string text, [NotNullWhen(true)] out ContactFilter? filter, [NotNullWhen(false)] out FilterProblem? problem)
        {
            try
            {
                (filter, problem) = (ContactFilter.Parse(text), null);
                return true;
            }
            catch (FilterException e)
            {
                (filter, problem) = (null, e.Problem);
                return false;
            }
        }
    }

    /// <summary>The filter as text that reads back as an equal one.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidValueException">It is larger than text may be, or has a list of values, which text has not.</exception>
    public static string ToText(this ContactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return FilterWriter.Write(filter);
    }
}
