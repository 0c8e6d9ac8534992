namespace ContactCore.Cli.Seeding.Differences;

/// <summary>A way in which the second contact of a person differs from the first.</summary>
/// <param name="Weight">How often it is met, beside the others.</param>
/// <param name="Make">Makes it, and says whether it could: nobody can lose a phone who has none.</param>
internal sealed record Difference(int Weight, Func<Twin, Chance, bool> Make);
