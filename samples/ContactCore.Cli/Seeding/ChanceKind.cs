namespace ContactCore.Cli.Seeding;

/// <summary>What chance is asked for; each kind has a row of its own, so that one does not move another.</summary>
internal enum ChanceKind
{
    Household,
    NextHome,
    Person,
    Email,
    Order,
    Duplicate,
}
