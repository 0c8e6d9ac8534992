namespace ContactCore.Packages.Tests.Workplaces;

/// <summary>How a program ended, and all that it said.</summary>
public sealed record Outcome(int Code, string Said);
