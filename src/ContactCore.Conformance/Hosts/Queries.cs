using ContactCore.Selections;
using ContactCore.Text;

namespace ContactCore.Conformance.Hosts;

/// <summary>Queries as a store gets them.</summary>
public static class Queries
{
    /// <summary>Every live contact.</summary>
    public static ContactQuery Base { get; } = new(Scope.Base, null, null, null);

    /// <summary>Every deleted contact.</summary>
    public static ContactQuery Deleted { get; } = new(Scope.Deleted, null, null, null);

    /// <summary>Every live and every deleted contact.</summary>
    public static ContactQuery Both { get; } = new(Scope.Both, null, null, null);

    /// <summary>Live contacts under a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The query.</returns>
    public static ContactQuery With(StatusFilter status) => Base with { Status = status };

    /// <summary>Live contacts in a list.</summary>
    /// <param name="segment">The list's ID.</param>
    /// <returns>The query.</returns>
    public static ContactQuery In(Guid segment) => Base with { Segment = segment };

    /// <summary>Live contacts of which any range holds.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <returns>The query.</returns>
    public static ContactQuery Found(params SearchRange[] ranges) => Base with { Search = ranges };

    /// <summary>The values of a column that begin with a text.</summary>
    /// <param name="column">The column.</param>
    /// <param name="prefix">The text, normalised where the column is.</param>
    /// <returns>The range.</returns>
    public static SearchRange Prefix(SearchColumn column, string prefix) =>
        new(column, prefix, CodePointOrder.UpperBound(prefix));
}
