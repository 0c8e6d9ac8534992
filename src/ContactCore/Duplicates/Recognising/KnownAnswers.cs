using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>What was answered on one contact and others.</summary>
internal sealed class KnownAnswers
{
    public static readonly KnownAnswers None = new();

    private readonly HashSet<ContactId> _different = [];

    /// <summary>The contacts that are the same person.</summary>
    public List<ContactId> Same { get; } = [];

    /// <summary>How many contacts are another person.</summary>
    public int Differing => _different.Count;

    /// <summary>Whether a contact is another person.</summary>
    public bool IsDifferent(ContactId contact) => _different.Contains(contact);

    public static async Task<KnownAnswers> OfAsync(HeldAnswers answers, ContactId contact, CancellationToken cancellationToken)
    {
        KnownAnswers known = new();
        foreach (AnsweredPair pair in await answers.OnAsync(contact, cancellationToken).ConfigureAwait(false))
        {
            ContactId other = pair.Left == contact ? pair.Right : pair.Left;
            if (pair.Answer == MatchAnswer.Same)
                known.Same.Add(other);
            else if (pair.Answer == MatchAnswer.Different)
                known._different.Add(other);
        }

        return known;
    }

    /// <summary>What is left of matches by the answers, the most probable first.</summary>
    /// <param name="found">The matches.</param>
    /// <param name="index">Who is there.</param>
    public IEnumerable<ContactMatch> Hold(IEnumerable<ContactMatch> found, MadeIndex index) => Same
        .Where(contact => index.VersionOf(contact) is not null).Order().Select(contact => new ContactMatch(contact, 1))
        .Concat(found.Where(match => !_different.Contains(match.Contact)).ExceptBy(Same, match => match.Contact));
}
