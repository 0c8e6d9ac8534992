using ContactCore.Errors;

namespace ContactCore.Duplicates;

/// <summary>Which contacts are told of, when somebody is looked for at entry.</summary>
public sealed record MatchQuery
{
    private const int Most = 100;

    /// <summary>At most how many, 1 to 100; 10 unless set.</summary>
    /// <exception cref="InvalidValueException">Another number.</exception>
    public int Max
    {
        get;
        init => field = value is >= 1 and <= Most ? value : throw new InvalidValueException("max", $"is {value}", $"1 to {Most}");
    } = 10;

    /// <summary>From which probability on, 0.01 to 1; 0.5 unless set.</summary>
    /// <exception cref="InvalidValueException">Another probability.</exception>
    public double Threshold
    {
        get;
        init => field = Duplicates.Threshold.Require(value);
    } = 0.5;
}
