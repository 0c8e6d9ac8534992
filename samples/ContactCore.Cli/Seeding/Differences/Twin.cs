using ContactCore.Cli.Seeding.People;

namespace ContactCore.Cli.Seeding.Differences;

/// <summary>A further contact of a person while it is made.</summary>
/// <param name="Card">What is written of them this time.</param>
/// <param name="Person">What is true of them.</param>
/// <param name="Household">Those they live with.</param>
/// <param name="Population">For their phones.</param>
/// <param name="Which">Which further contact, from 1.</param>
internal sealed record Twin(ContactCard Card, Person Person, Household Household, Population Population, int Which);
