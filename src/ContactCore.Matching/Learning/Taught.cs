namespace ContactCore.Matching.Learning;

/// <summary>What was said of pairs that have a pattern.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Same">How many pairs it was said of that they are of one person, by their weight.</param>
/// <param name="Different">How many pairs it was said of that they are not, by their weight.</param>
internal readonly record struct Taught(ulong Pattern, double Same, double Different)
{
    /// <summary>How many pairs of which nobody said anything an answer counts as: what is known outweighs what is guessed.</summary>
    private const double Weight = 5;

    /// <summary>Of answers, in the order of their patterns, so that their own order changes nothing.</summary>
    public static Taught[] Of(IEnumerable<(ulong Pattern, bool IsSame)> answers) =>
    [
        .. answers.GroupBy(answer => answer.Pattern).OrderBy(group => group.Key)
            .Select(group => new Taught(group.Key, Weight * group.Count(answer => answer.IsSame), Weight * group.Count(answer => !answer.IsSame))),
    ];
}
