using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Importing;

/// <summary>Decides what becomes of a batch of rows, and writes all of it in one transaction.</summary>
internal sealed class ImportBatch(
    Session session, ImportPlan plan, ImportDefinitions definitions, ImportMatcher matcher, FactChanges facts, string origin)
{
    private const int Tries = 5;

    /// <summary>Writes the batch; what became of each row, in order.</summary>
    public async Task<IReadOnlyList<RowOutcome>> WriteAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        int[] known = [.. rows.Select(row => row.Problems.Count)];
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryWriteAsync(rows, cancellationToken).ConfigureAwait(false);
            }
            catch (ContactCoreException e) when (attempt < Tries && e is VersionConflictException or ExternalIdTakenException or NameTakenException)
            {
                // Somebody wrote meanwhile: what was found out of that is forgotten, and the batch is decided anew.
                for (int i = 0; i < rows.Count; i++)
                    rows[i].Problems.RemoveRange(known[i], rows[i].Problems.Count - known[i]);
                await definitions.ReloadAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<IReadOnlyList<RowOutcome>> TryWriteAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        ImportRow[] readable = [.. rows.Where(row => !row.IsRejected)];
        await matcher.LoadAsync(readable, cancellationToken).ConfigureAwait(false);
        await facts.LoadAsync(rows, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = session.Now();
        IReadOnlyList<Change> missing = definitions.Missing(at, readable);
        List<Change> changes = [];
        List<RowOutcome> outcomes = [];
        foreach (ImportRow row in rows)
        {
            (RowOutcome outcome, IReadOnlyList<Change> made) = Decide(at, row);
            outcomes.Add(outcome);
            changes.AddRange(made);
        }

        // A definition that no contact came to need stays unwritten.
        if (changes.Count == 0)
            return outcomes;
        await session.ApplyAsync(at, [.. missing, .. changes], cancellationToken).ConfigureAwait(false);
        definitions.Stand();
        return outcomes;
    }

    // A row that is rejected still says what its addresses refused, and a refusal is always taken (rule 3).
    private (RowOutcome Outcome, IReadOnlyList<Change> Changes) Decide(DateTimeOffset at, ImportRow row)
    {
        if (row.IsRejected)
            return (RowOutcome.Rejected, facts.RefusalsOf(at, row));
        try
        {
            Contact? match = matcher.Match(row);
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
        ContactProfile wanted = definitions.Resolve(ProfileUpdate.Of(match, row.Profile, plan.OnExisting), match);
        if (ContactChange.OfProfile(session, at, match, wanted) is { } replaced)
            changes.Add(replaced);
        return (changes.Count > 0 ? RowOutcome.Updated : RowOutcome.Unchanged, changes);
    }
}
