namespace ContactCore.Filters;

/// <summary>What is wrong with a line of filter text, and where.</summary>
/// <param name="Position">The character where it is wrong, from 0.</param>
/// <param name="Length">How many characters are meant; 0 at the end of the text.</param>
/// <param name="Problem">What is wrong. It names what the vocabulary has, never a value that was typed.</param>
/// <param name="Allowed">What is allowed there.</param>
/// <param name="Nearest">The name that was most likely meant, or null.</param>
public sealed record FilterProblem(int Position, int Length, string Problem, string Allowed, string? Nearest = null)
{
    /// <summary>All of it as one sentence, the position counted from 1 as people do.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() =>
        $"filter text, character {Position + 1}: {Problem}; allowed: {Allowed}{(Nearest is null ? "" : $"; the nearest is '{Nearest}'")}";
}
