using ContactCore.Actors;
using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>An answer on two contacts.</summary>
/// <param name="Left">The one of the lower ID.</param>
/// <param name="Right">The other.</param>
/// <param name="Answer">The answer.</param>
/// <param name="At">When it was given.</param>
/// <param name="Actor">Who gave it.</param>
public sealed record AnsweredPair(ContactId Left, ContactId Right, MatchAnswer Answer, DateTimeOffset At, Actor Actor)
{
    /// <summary>The place in the order of pairs.</summary>
    public PairPosition Position => new(Left, Right);

    /// <summary>Both IDs and the answer, and nothing of the persons or of who gave it.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"contacts {Left} and {Right}: {Answer}";
}
