using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>An answer as it was given, and the pair that it is on now that some contacts are merged.</summary>
/// <param name="Given">The answer.</param>
/// <param name="Pair">The contacts as what they are now.</param>
internal readonly record struct HeldAnswer(AnsweredPair Given, PairPosition Pair)
{
    /// <summary>The answer, as one on the contacts that are there now.</summary>
    public AnsweredPair Answer => Given with { Left = Pair.Left, Right = Pair.Right };

    // Of one instant the answer on the pair itself holds before one that only came to it, then the one that keeps people apart.
    private (DateTimeOffset At, bool IsOwn, bool IsDifferent, PairPosition Place) Strength =>
        (Given.At, Given.Position == Pair, Given.Answer == MatchAnswer.Different, Given.Position);

    /// <summary>Answers on what their contacts are now; one of which both are one contact by now is on nothing, and left out.</summary>
    /// <param name="given">The answers.</param>
    /// <param name="survivorOf">What a contact is now.</param>
    public static IEnumerable<HeldAnswer> Of(IEnumerable<AnsweredPair> given, Func<ContactId, ContactId> survivorOf) => given
        .Select(answer => new HeldAnswer(answer, PairPosition.Of(survivorOf(answer.Left), survivorOf(answer.Right))))
        .Where(held => held.Pair.Left != held.Pair.Right);

    /// <summary>Of each pair the answer that holds: the one that was given last.</summary>
    public static IEnumerable<AnsweredPair> Last(IEnumerable<HeldAnswer> answers) =>
        answers.GroupBy(answer => answer.Pair).Select(pair => pair.MaxBy(answer => answer.Strength).Answer);
}
