using ContactCore.Matching.Linking;
using ContactCore.Tests;

namespace ContactCore.Matching.Tests.Linking;

/// <summary>No other links of each row once are worth more.</summary>
public sealed class AssignmentProperties
{
    [ScaledProperty(500)]
    public bool An_assignment_is_worth_the_most(int seed)
    {
        Random random = new(seed);
        int lefts = random.Next(1, 5);
        int rights = random.Next(lefts, 7);
        double[,] worth = new double[lefts, rights];
        for (int left = 0; left < lefts; left++)
        {
            for (int right = 0; right < rights; right++)
                worth[left, right] = random.Next(3) == 0 ? 0 : random.Next(-2, 12);
        }

        int[] placed = Assignment.Of(worth);
        double sum = placed.Select((right, left) => right < 0 ? 0 : worth[left, right]).Sum();
        int[] used = [.. placed.Where(right => right >= 0)];
        return used.Distinct().Count() == used.Length
            && placed.Select((right, left) => right < 0 || worth[left, right] > 0).All(isWorth => isWorth)
            && Math.Abs(sum - Best(worth, 0, 0)) < 1e-9;
    }

    private static double Best(double[,] worth, int left, int taken)
    {
        if (left == worth.GetLength(0))
            return 0;
        double best = Best(worth, left + 1, taken);
        for (int right = 0; right < worth.GetLength(1); right++)
        {
            if ((taken >> right & 1) == 0 && worth[left, right] > 0)
                best = Math.Max(best, worth[left, right] + Best(worth, left + 1, taken | 1 << right));
        }

        return best;
    }
}
