namespace ContactCore.Conformance.Models;

/// <summary>One operation of a script, on the account of one of two plays that share an installation.</summary>
internal abstract record Step
{
    /// <summary>Which play: 0 or 1.</summary>
    public int Who { get; init; }

    /// <summary>Does it in the store and in the model.</summary>
    public abstract Task RunAsync(Play play);
}
