using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>
/// What a search for probable duplicates found, as the base was when it was read. One search answers every question: pairs
/// and groups at any probability, and why. It holds what was compared of every contact in memory.
/// </summary>
public sealed class ProbableDuplicates
{
    private readonly SoughtContacts _contacts;
    private readonly HashSet<PairPosition> _answered;

    internal ProbableDuplicates(DuplicateRecords found, RecordedBase people, HashSet<PairPosition> answered)
    {
        Found = found;
        _contacts = people.Contacts;
        _answered = answered;
        Records = people.Records;
    }

    /// <summary>What the matcher found, by the places of <see cref="Records"/>: for a report, or the model's own questions.</summary>
    public DuplicateRecords Found { get; }

    /// <summary>What was compared: a record a live contact, whose ID is the contact's.</summary>
    public RecordTable Records { get; }

    /// <summary>How many pairs were compared.</summary>
    public long Candidates => Found.Candidates;

    /// <summary>What was learned of the base.</summary>
    public MatchModel Model => Found.Model;

    /// <summary>Every pair of a probability or more; a group of n contacts has n(n-1)/2.</summary>
    /// <param name="threshold">The probability, 0.01 to 1.</param>
    /// <returns>The pairs, each once.</returns>
    /// <exception cref="InvalidValueException">The probability is another.</exception>
    public IEnumerable<ProbableMatch> Pairs(double threshold) =>
        Found.PairsAt(Threshold.Require(threshold)).Select(pair => Match(_contacts.IdOf(pair.Left), _contacts.IdOf(pair.Right), pair.Probability));

    /// <summary>The groups of contacts that are of one person at a probability or more.</summary>
    /// <param name="threshold">The probability, 0.01 to 1.</param>
    /// <returns>The groups by ID; a contact is in one at most.</returns>
    /// <exception cref="InvalidValueException">The probability is another.</exception>
    public IReadOnlyList<ProbableGroup> Groups(double threshold) =>
        [.. Found.ClustersAt(Threshold.Require(threshold)).Select(Group).OrderBy(group => group.Id)];

    /// <summary>Pairs that somebody who knows may look at: those that nobody has answered on when they were sought.</summary>
    /// <param name="from">The lowest probability, 0.01 to 1.</param>
    /// <param name="to">The highest, from the lowest to 1.</param>
    /// <param name="order">Which come first.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <returns>The pairs in that order; of two that are as doubtful or sure, the one of the lower IDs first.</returns>
    /// <exception cref="InvalidValueException">A probability or the size is another, or the order is none.</exception>
    public IReadOnlyList<ProbableMatch> ToReview(double from, double to = 1, ReviewOrder order = ReviewOrder.MostDoubtful, int size = 100)
    {
        Threshold.Require(to, "to");
        if (Threshold.Require(from, "from") > to)
            throw new InvalidValueException("from", "is above the highest", "0.01 to the highest");
        return ReviewQueue.Of(
            Pairs(from).Where(pair => pair.Probability <= to && !_answered.Contains(new PairPosition(pair.Left, pair.Right))), Defined.Require(order, "order"), size);
    }

    /// <summary>Why two contacts are taken for one person, or not, whether they are a pair or not.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The explanation, which has what is known of both.</returns>
    /// <exception cref="NotFoundException">One was not among the contacts that were compared.</exception>
    /// <exception cref="InvalidValueException">Both are one, or all contacts are the same, so that nothing was learned.</exception>
    public Explanation Explain(ContactId left, ContactId right)
    {
        string one = Require(left);
        string other = Require(right);
        if (left == right)
            throw new InvalidValueException("right", "is the same contact", "two contacts");
        if (Model.Columns.Count == 0)
            throw new InvalidValueException("left", "cannot be told from others: all contacts are the same", "contacts of which some differ");
        return Found.Explain(one, other);
    }

    /// <summary>The host's key of a contact, where it has one.</summary>
    /// <param name="contact">A contact that was compared.</param>
    /// <returns>The key, or null.</returns>
    /// <exception cref="NotFoundException">It was not among the contacts that were compared.</exception>
    public string? ExternalIdOf(ContactId contact) =>
        Records.TryFind(contact.ToString(), out int record) ? _contacts.ExternalIdOf(record) : throw NotCompared(contact);

    private static ProbableMatch Match(ContactId one, ContactId other, double probability) =>
        one < other ? new ProbableMatch(one, other, probability) : new ProbableMatch(other, one, probability);

    private static NotFoundException NotCompared(ContactId contact) => new("compared contact", contact.ToString());

    private ProbableGroup Group(IReadOnlyList<int> records)
    {
        ValueList<ContactId> members = _contacts.ByCreation(records).Select(_contacts.IdOf).ToValueList();
        return new ProbableGroup(members[0], members);
    }

    private string Require(ContactId contact)
    {
        string id = contact.ToString();
        return Records.TryFind(id, out _) ? id : throw NotCompared(contact);
    }
}
