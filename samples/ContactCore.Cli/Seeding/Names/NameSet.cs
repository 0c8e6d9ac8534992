namespace ContactCore.Cli.Seeding.Names;

/// <summary>The names of people who speak a language.</summary>
internal sealed record NameSet
{
    /// <summary>The language's tag, without a region.</summary>
    public required string Language { get; init; }

    public required WordList Women { get; init; }

    public required WordList Men { get; init; }

    public required WordList Surnames { get; init; }

    public Nicknames Nicknames { get; init; } = Nicknames.None;

    /// <summary>The form that a surname has for a woman, where it has one.</summary>
    public Func<Spelling, Spelling> Feminine { get; init; } = surname => surname;

    /// <summary>Of a hundred couples, how many share a surname.</summary>
    public int CouplesOfOneName { get; init; } = 80;

    /// <summary>Whether people bear two surnames, the mother's and the father's.</summary>
    public bool TwoSurnames { get; init; }

    /// <summary>How people without the marks of their letters write them: ae for ä.</summary>
    public Func<string, string> Plain { get; init; } = Spelling.Plain;

    public Spelling First(Chance chance, bool woman) => (woman ? Women : Men).Pick(chance);

    public Spelling Surname(Chance chance) =>
        TwoSurnames ? Surnames.Pick(chance).Before(Surnames.Pick(chance), " ") : Surnames.Pick(chance);
}
