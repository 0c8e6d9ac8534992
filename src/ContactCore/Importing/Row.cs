namespace ContactCore.Importing;

/// <summary>One row of a source.</summary>
/// <param name="Line">The line that the row begins on, from 1, the header's included.</param>
/// <param name="Cells">The cells in the header's order, as read; as many as the header has columns unless <paramref name="Problem"/> is set.</param>
/// <param name="Problem">Why the row cannot be taken, or null.</param>
/// <param name="Column">The column that the problem is in, from 1, or 0 where it is the row's as a whole.</param>
public sealed record Row(long Line, IReadOnlyList<string> Cells, string? Problem = null, int Column = 0);
