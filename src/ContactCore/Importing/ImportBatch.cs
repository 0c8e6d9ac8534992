using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Importing;

/// <summary>Decides what becomes of a batch of rows, and writes all of it in one transaction.</summary>
internal sealed class ImportBatch(
    Session session,
    ImportPlan plan,
    ImportDefinitions definitions,
    RowParser parser,
    ImportMatcher matcher,
    FactChanges facts,
    TombstoneGuard guard,
    string origin)
{
    private const int Tries = 5;

    /// <summary>Writes the batch; each row as it was taken at last, and what became of it, in order.</summary>
    public async Task<IReadOnlyList<(ImportRow Row, RowOutcome Outcome)>> WriteAsync(
        IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            // What was read by earlier definitions, and all that was found out of it, is forgotten.
            ImportRow[] read = [.. rows.Select(row => row.ReadBy == definitions.All ? row : parser.Parse(row.Row))];
            try
            {
                return [.. read.Zip(await TryWriteAsync(read, cancellationToken).ConfigureAwait(false))];
            }
            catch (ContactCoreException e) when (attempt < Tries && IsOfOthers(e))
            {
                // Somebody wrote meanwhile: the batch is decided anew.
                await definitions.ReloadAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool IsOfOthers(ContactCoreException e) =>
        e is VersionConflictException or DefinitionChangedException or ExternalIdTakenException or NameTakenException;

    private async Task<IReadOnlyList<RowOutcome>> TryWriteAsync(ImportRow[] rows, CancellationToken cancellationToken)
    {
        ImportRow[] readable = [.. rows.Where(row => !row.IsRejected)];
        await matcher.LoadAsync(readable, cancellationToken).ConfigureAwait(false);
        await facts.LoadAsync(rows, cancellationToken).ConfigureAwait(false);
        ErasedFound erased = await guard.LookAsync(
            rows.SelectMany(AddressesOf), readable.Select(row => row.Profile.ExternalId).OfType<string>(), cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = session.Now();
        IReadOnlyList<Change> missing = definitions.Missing(at, readable);
        List<Change> changes = [];
        List<RowOutcome> outcomes = [];
        foreach (ImportRow row in rows)
        {
            (RowOutcome outcome, IReadOnlyList<Change> made) = Decide(at, row, erased);
            outcomes.Add(outcome);
            changes.AddRange(TombstoneRules.Redirect(made, erased));
        }

        // A definition that no contact came to need stays unwritten.
        if (changes.Count == 0)
            return outcomes;
        await session.ApplyAsync(at, [.. missing, .. changes], cancellationToken, erased.Erasures).ConfigureAwait(false);
        definitions.Stand();
        return outcomes;
    }

    // A row that is rejected still says what its addresses refused, and a refusal is always taken (rule 3).
    private (RowOutcome Outcome, IReadOnlyList<Change> Changes) Decide(DateTimeOffset at, ImportRow row, ErasedFound erased)
    {
        if (row.IsRejected)
            return (RowOutcome.Rejected, facts.RefusalsOf(at, row));
        try
        {
            Contact? match = matcher.Match(row);
            RejectErased(row, match, erased);
            return row.IsRejected ? (RowOutcome.Rejected, facts.RefusalsOf(at, row))
                : match is null ? Create(at, row)
                : Update(at, row, match);
        }
        catch (Exception e) when (e is InvalidValueException or ContactRuleException or NotFoundException)
        {
            row.Reject(null, e.Message);
            return (RowOutcome.Rejected, facts.RefusalsOf(at, row));
        }
    }

    // Only the person brings themselves back, and a file is no person.
    private static void RejectErased(ImportRow row, Contact? match, ErasedFound erased)
    {
        if (row.IsRejected || erased.IsEmpty)
            return;
        HashSet<AddressKey> held = [.. match?.Channels.Select(channel => channel.Address.AddressKey) ?? []];
        string? externalId = row.Profile.ExternalId == match?.ExternalId ? null : row.Profile.ExternalId;
        bool isErased = row.Profile.Addresses.Any(address => !held.Contains(address.AddressKey) && erased.Of(address.AddressKey) is not null)
            || (externalId is not null && erased.Of(externalId) is not null);
        if (isErased)
            row.RejectErased();
    }

    private static IEnumerable<AddressKey> AddressesOf(ImportRow row) =>
    [
        .. row.Profile.Addresses.Select(address => address.AddressKey),
        .. row.Facts.Select(fact => fact.Address),
        .. row.Blacklistings.Select(listed => listed.Address),
    ];

    private (RowOutcome, IReadOnlyList<Change>) Create(DateTimeOffset at, ImportRow row)
    {
        NewContact person = new(definitions.Resolve(row.Profile, null))
        {
            Source = row.Source ?? plan.Source,
            CreatedAt = row.CreatedAt,
            Consent = row.Consent ?? plan.Consent,
        };
        Deletion? deletion = row.DeletedAt is { } deletedAt
            ? new Deletion(deletedAt, session.Actor, row.DeletedReason ?? origin)
            : null;
        ContactAdded added = ContactBirth.Of(session, at, person, origin, deletion);
        return (RowOutcome.Created, [.. facts.Of(at, row), added]);
    }

    private (RowOutcome, IReadOnlyList<Change>) Update(DateTimeOffset at, ImportRow row, Contact match)
    {
        if (plan.OnExisting == Existing.Reject)
        {
            row.Reject(null, $"contact {match.Id} is there already; allowed: rows of contacts that are not, as the plan asks");
            return (RowOutcome.Rejected, facts.RefusalsOf(at, row));
        }

        List<Change> changes = facts.Of(at, row);
        if (row.Profile.ExternalId is { } given && match.ExternalId is { } kept && given != kept)
            row.Warn(null, $"externalId '{given}' was not taken: contact {match.Id} has '{kept}'; allowed: to change it by an edit");
        if (row.DeletedAt is not null)
            row.Warn(null, $"deletedAt was not taken: contact {match.Id} is live; allowed: to delete it");
        if (plan.OnExisting == Existing.Skip)
            return (RowOutcome.Skipped, changes);
        definitions.RequireCurrent(match);

        // One that was merged keeps its own, which leads to the survivor.
        ContactProfile said = matcher.IsOfMerged(row.Profile.ExternalId) ? row.Profile with { ExternalId = null } : row.Profile;
        ContactProfile wanted = definitions.Resolve(ProfileUpdate.Of(match, said, plan.OnExisting), match);
        if (ContactChange.OfProfile(session, at, match, wanted) is { } replaced)
        {
            changes.Add(replaced);
            matcher.Changed(replaced.After);
        }

        return (changes.Count > 0 ? RowOutcome.Updated : RowOutcome.Unchanged, changes);
    }
}
