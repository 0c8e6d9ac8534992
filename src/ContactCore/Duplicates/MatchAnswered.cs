using ContactCore.Stores;

namespace ContactCore.Duplicates;

/// <summary>
/// An answer on two contacts is given or taken back. AN1: the pair has the answer, of the change set's instant and actor, and no
/// earlier one. AN2: taken back, it has none. AN3: only where both contacts are there, in whatever state; otherwise nothing is altered.
/// AN4: an answer goes when one of its contacts is erased.
/// <para>Counted as affected is the pair, where it was altered: always where an answer is given on two that are there, and
/// where there was one to take back.</para>
/// </summary>
/// <param name="Pair">The contacts.</param>
/// <param name="Answer">The answer, or null to take it back.</param>
public sealed record MatchAnswered(PairPosition Pair, MatchAnswer? Answer) : Change;
