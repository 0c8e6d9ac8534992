using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Finding;

/// <summary>All that a table needs to be searched without learning. It has no value of any record.</summary>
/// <param name="Columns">The columns that are compared, in the order of patterns.</param>
/// <param name="Learned">How their values agree.</param>
/// <param name="Keys">By what records meet; none where there were so few that all pairs were compared.</param>
/// <param name="LeftOut">Columns of the table it was learned of that were not compared.</param>
internal sealed record ModelContent(
    IReadOnlyList<ColumnForm> Columns, Learned Learned, IReadOnlyList<KeyForm> Keys, IReadOnlyList<string> LeftOut);
