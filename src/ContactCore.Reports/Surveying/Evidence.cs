using ContactCore.Matching;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Surveying;

/// <summary>What a column of an example says.</summary>
internal readonly record struct Evidence(Value Column, Value Left, Value Right, string Level, double Weight)
{
    // The level's name where a side has no value.
    private const string Unknown = "unknown";

    public bool IsUnknown => Level == Unknown;

    /// <summary>How both values agree, in words.</summary>
    public string Agreement => !IsUnknown ? Level : Left.IsMissing || Right.IsMissing ? "not known of both" : "says nothing of its own";

    public static Evidence Of(ColumnEvidence column) =>
        new(new Value(column.Column), new Value(column.Left), new Value(column.Right), column.Level, column.Weight);
}
