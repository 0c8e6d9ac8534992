namespace ContactCore.Cli.Seeding;

/// <summary>What is to be seeded: the same plan makes the same contacts, whatever the machine.</summary>
/// <param name="Contacts">How many contacts, duplicates included.</param>
/// <param name="Duplicates">The share of them that are duplicates of others, 0 to 1.</param>
/// <param name="Random">Another number makes other people.</param>
internal sealed record SeedPlan(long Contacts, decimal Duplicates, long Random)
{
    // Somebody must be there to be a duplicate of.
    private const decimal Most = 0.999m;

    /// <summary>How many of the first rows are duplicates.</summary>
    public long DuplicatesAmong(long rows) => (long)(rows * Math.Min(Duplicates, Most));

    /// <summary>How many people there are behind the contacts.</summary>
    public long People => Contacts - DuplicatesAmong(Contacts);
}
