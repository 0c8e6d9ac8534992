namespace ContactCore.Matching;

/// <summary>How a search for duplicates runs. What it finds does not depend on the number of threads.</summary>
public sealed record MatchOptions
{
    /// <summary>How many threads may work at once; the number of processors unless set. At least 1.</summary>
    public int MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// How many pairs may be compared for each record, in the mean; 8 unless set, and more of small tables. Of a table of up
    /// to 1,000 records all pairs are compared. More than 0.
    /// </summary>
    public double MaxCandidatesPerRecord
    {
        get;
        init
        {
            if (!(value > 0) || double.IsInfinity(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "allowed: more than 0");
            field = value;
        }
    } = 8;

    /// <summary>
    /// What was learned before, and is used rather than learned anew; null unless set. Columns go by name, and kinds are those of
    /// the model. How common a value is, is counted in the records at hand.
    /// </summary>
    public MatchModel? Model { get; init; }

    /// <summary>Of two tables that are linked: how many records of each may be of one person. One of each unless set.</summary>
    public LinkRule Links
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "no rule of links");
            field = value;
        }
    }

    /// <summary>
    /// Pairs of which somebody knows, which teach the model: each counts as several pairs of which nothing was said.
    /// None unless set; not together with <see cref="Model"/>, which is not learned.
    /// </summary>
    public IReadOnlyList<PairAnswer> Examples
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = [];

    /// <summary>
    /// What is known of pairs of records of one table: those of one person are joined with probability 1, those of two are in no pair and in no
    /// group together. None unless set. An answer on a record that is not there does nothing; of two on one pair the last
    /// counts, and of several that do not go together two persons is stronger. Linking two tables takes no heed of it.
    /// </summary>
    public IReadOnlyCollection<PairAnswer> Answers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = [];
}
