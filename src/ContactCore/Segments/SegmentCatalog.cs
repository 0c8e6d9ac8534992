using System.Runtime.CompilerServices;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Segments;

/// <summary>The account's segments: named lists of contacts.</summary>
public sealed class SegmentCatalog
{
    private const int PageSize = 200;

    private readonly Session _session;
    private readonly ISegmentReader _reader;
    private readonly SelectionResolver _resolver;

    internal SegmentCatalog(Session session, ISegmentReader reader, SelectionResolver resolver)
    {
        _session = session;
        _reader = reader;
        _resolver = resolver;
    }

    /// <summary>Creates an empty list.</summary>
    /// <param name="name">1 to 200 characters, unique in the account without regard to case and accents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="InvalidValueException">The name is empty or too long.</exception>
    /// <exception cref="NameTakenException">The name is taken.</exception>
    public async Task<Segment> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        DateTimeOffset at = _session.Now();
        Segment segment = new()
        {
            Id = _session.Ids.Next(),
            Name = TextLimit.Name.Required(name, "segment"),
            Kind = SegmentKind.List,
            CreatedAt = at,
        };
        await _session.ApplyOneAsync(at, new SegmentAdded(segment), cancellationToken).ConfigureAwait(false);
        return segment;
    }

    /// <summary>Puts all contacts of a selection into lists; who is in one already stays in it.</summary>
    /// <param name="names">The lists' names, at least one; all must be there.</param>
    /// <param name="people">Which contacts. Of scope Both the deleted ones are passed over.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>How many memberships are new, over all the lists.</returns>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public async Task<long> AddAsync(IEnumerable<string> names, Selection people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(people);
        List<Guid> lists = [];
        foreach (string name in names)
            lists.Add(await _resolver.RequireAsync(name, cancellationToken).ConfigureAwait(false));
        if (lists.Count == 0)
            throw new InvalidValueException("segments", "are missing", "the names of one or more lists");
        ContactQuery query = Writable(await _resolver.ResolveAsync(people, cancellationToken).ConfigureAwait(false));
        SelectionAdded added = new(lists.Distinct().ToValueList(), query);
        return await _session.ApplyOneAsync(_session.Now(), added, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes all contacts of a selection out of a list.</summary>
    /// <param name="name">The list's name.</param>
    /// <param name="people">Which contacts. Of scope Both the deleted ones are passed over.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>How many left the list.</returns>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public async Task<long> TakeOutAsync(string name, Selection people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(people);
        Guid list = await _resolver.RequireAsync(name, cancellationToken).ConfigureAwait(false);
        ContactQuery query = Writable(await _resolver.ResolveAsync(people, cancellationToken).ConfigureAwait(false));
        return await _session.ApplyOneAsync(_session.Now(), new SelectionTakenOut(list, query), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The account's segments with the number of their live contacts.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The segments by normalised name.</returns>
    public async IAsyncEnumerable<Segment> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? after = null;
        IReadOnlyList<Segment> page;
        do
        {
            page = await _reader.PageAsync(_session.Account, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (Segment segment in page)
                yield return segment;
            after = page.Count == 0 ? after : page[^1].Name;
        }
        while (page.Count == PageSize);
    }

    /// <summary>Deletes a segment; its contacts stay.</summary>
    /// <param name="name">The segment's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is gone.</returns>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    public async Task DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Guid segment = await _resolver.RequireAsync(name, cancellationToken).ConfigureAwait(false);
        await _session.ApplyOneAsync(_session.Now(), new SegmentRemoved(segment), cancellationToken).ConfigureAwait(false);
    }

    private static ContactQuery Writable(ContactQuery query) =>
        query.Scope == Scope.Both ? query with { Scope = Scope.Base } : query;
}
