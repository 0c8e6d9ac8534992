using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>The index of an account's live contacts. One writer at a time changes it, while many look up.</summary>
internal sealed class MadeIndex
{
    private readonly Lock _counting = new();
    private readonly Dictionary<ContactId, long> _versions;
    private readonly MatchIndex? _index;
    private readonly Dictionary<ContactId, long> _changedAt = [];
    private long _changes;
    private int _left;

    /// <summary>Makes one.</summary>
    /// <param name="index">The records, or null where nothing could be learned.</param>
    /// <param name="versions">The contacts in it.</param>
    public MadeIndex(MatchIndex? index, Dictionary<ContactId, long> versions)
    {
        _index = index;
        _versions = versions;
        LearnedOf = versions.Count;
    }

    public required ComparedColumns Columns { get; init; }

    /// <summary>What was learned.</summary>
    public required MatchModel Model { get; init; }

    /// <summary>From when on changes are read.</summary>
    public required ChangeWindow Window { get; init; }

    /// <summary>The number of erasures before it was made.</summary>
    public required long Erasures { get; init; }

    /// <summary>How many contacts the model was learned of.</summary>
    public int LearnedOf { get; init; }

    /// <summary>The account's fields at the last look.</summary>
    public required IReadOnlyList<FieldDefinition> Fields { get; set; }

    /// <summary>Whether anything could be learned: not of less than two different contacts.</summary>
    public bool IsLearned => _index is not null;

    /// <summary>How many contacts are in it.</summary>
    public int Count
    {
        get
        {
            lock (_counting)
                return _versions.Count;
        }
    }

    /// <summary>How many records left it, whose values are still in memory.</summary>
    public int Left => Volatile.Read(ref _left);

    /// <summary>How many changes it took in since it was made.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>The version of a contact that is in it.</summary>
    public long? VersionOf(ContactId contact)
    {
        lock (_counting)
            return _versions.TryGetValue(contact, out long version) ? version : null;
    }

    /// <summary>Whether a live contact is in it as the store has it, and was since it had taken in so many changes.</summary>
    /// <param name="mark">The contact in the store.</param>
    /// <param name="changes">The number of changes.</param>
    public bool HasSince(ContactMark mark, long changes)
    {
        lock (_counting)
        {
            return mark.State == ContactState.Live && _versions.TryGetValue(mark.Id, out long version) && version == mark.Version
                && _changedAt.GetValueOrDefault(mark.Id) <= changes;
        }
    }

    /// <summary>Adds a contact, or changes it.</summary>
    public void Put(ArrangedContact contact)
    {
        ContactId id = contact.Contact.Id;
        _index?.Put(id.ToString(), contact.ValuesIn(Columns));
        lock (_counting)
        {
            if (_versions.ContainsKey(id))
                _left++;
            _versions[id] = contact.Contact.Version;
            _changedAt[id] = ++_changes;
        }
    }

    public void Remove(ContactId contact)
    {
        _index?.Remove(contact.ToString());
        lock (_counting)
        {
            if (!_versions.Remove(contact))
                return;
            _changedAt.Remove(contact);
            _left++;
            _changes++;
        }
    }

    /// <summary>The contacts that may be a person, the most probable first, of equally probable ones by ID.</summary>
    /// <param name="asked">The person.</param>
    /// <param name="max">At most how many.</param>
    public IReadOnlyList<ContactMatch> Find(AskedPerson asked, int max)
    {
        if (_index is null)
            return [];
        Dictionary<string, double> found = new(StringComparer.Ordinal);
        foreach (string?[] way in asked.Ways(this))
        {
            foreach (IndexMatch match in _index.Find(way, max))
                found[match.Id] = Math.Max(match.Probability, found.GetValueOrDefault(match.Id));
        }

        return [.. found.Select(match => new ContactMatch(ContactId.Parse(match.Key), match.Value))
            .OrderByDescending(match => match.Probability).ThenBy(match => match.Contact).Take(max)];
    }

    /// <summary>Why a contact is taken for a person, or not; null where it is not there.</summary>
    public Explanation? Explain(AskedPerson asked, ContactId contact)
    {
        try
        {
            return asked.Ways(this).Select(way => _index?.Explain(way, contact.ToString())).MaxBy(why => why?.GroupProbability);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a column is compared.</summary>
    public bool Compares(string column) => Model.Columns.Any(known => known.Name == column);
}
