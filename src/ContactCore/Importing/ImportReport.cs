namespace ContactCore.Importing;

/// <summary>What an import did. The numbers of rows add up to the rows that were read.</summary>
public sealed record ImportReport
{
    /// <summary>The source's name.</summary>
    public required string Source { get; init; }

    /// <summary>Rows that became contacts.</summary>
    public long Created { get; init; }

    /// <summary>Rows that changed a contact, or the standing of one's addresses.</summary>
    public long Updated { get; init; }

    /// <summary>Rows whose contact had all of it already.</summary>
    public long Unchanged { get; init; }

    /// <summary>Rows that were passed over because their contact is there (<see cref="Existing.Skip"/>).</summary>
    public long Skipped { get; init; }

    /// <summary>Rows that could not be taken.</summary>
    public long Rejected { get; init; }

    /// <summary>Of those that could not be taken, the rows of people who were erased.</summary>
    public long Erased { get; init; }

    /// <summary>Warnings on rows that were taken.</summary>
    public long Warnings { get; init; }

    /// <summary>Batches that were written, each all or nothing.</summary>
    public long Batches { get; init; }

    /// <summary>The first 1,000 problems; all rejected rows go to <see cref="ImportPlan.Rejects"/>.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>The columns that were ignored.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    /// <summary>What is worth telling of the source as a whole, such as its character set.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>How many rows were read.</summary>
    public long Rows => Created + Updated + Unchanged + Skipped + Rejected;
}
