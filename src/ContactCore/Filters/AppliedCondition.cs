namespace ContactCore.Filters;

/// <summary>One condition of a filter, for a person to see and to take away.</summary>
/// <param name="Filter">The condition.</param>
/// <param name="Text">What it says in words, such as <c>city is London</c>.</param>
public sealed record AppliedCondition(ContactFilter Filter, string Text);
