namespace ContactCore.Cli.Seeding;

/// <summary>
/// Chance that falls alike on every machine: SplitMix64, begun anew for each thing that is made, so that a thing can be
/// made without those before it. (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014.)
/// </summary>
internal sealed class Chance(ulong state)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = state;

    /// <summary>The chance of one thing among many of its kind.</summary>
    /// <param name="random">The seed's own number.</param>
    /// <param name="kind">The kind of thing.</param>
    /// <param name="number">Which one.</param>
    public static Chance Of(long random, ChanceKind kind, long number)
    {
        Chance chance = new((ulong)random);
        chance._state = chance.Next() ^ (ulong)kind;
        chance._state = chance.Next() ^ (ulong)number;
        return new Chance(chance.Next());
    }

    /// <summary>A whole number from 0 that is less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Percent(int times) => Below(100) < times;

    /// <summary>Whether something happens that happens so many times in a thousand.</summary>
    public bool Permille(int times) => Below(1000) < times;

    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>One of the things, the first ones more often, as with names: the first tenth is picked 19 times in a hundred.</summary>
    public T PickEarly<T>(IReadOnlyList<T> things) => things[Math.Min(Below(things.Count), Below(things.Count))];

    private ulong Next()
    {
        ulong mixed = _state += Step;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
