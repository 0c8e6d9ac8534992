using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Fields;

/// <summary>Gives a field another type or other choices, with all its values in one transaction.</summary>
internal sealed class FieldConversions(Session session, IFieldReader reader)
{
    private const int PageSize = 5000;

    /// <summary>Which values the definition would take, page by page and without a lock.</summary>
    public async Task<ConversionPreview> PreviewAsync(FieldDefinition after, CancellationToken cancellationToken)
    {
        long fitting = 0;
        Dictionary<string, long> problems = new(StringComparer.Ordinal);
        ContactId? last = null;
        IReadOnlyList<FieldHolding> page;
        do
        {
            page = await reader.ValuesAsync(session.Account, after.Id, last, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (FieldHolding holding in page)
            {
                last = holding.Contact;
                if (FieldConverter.Convert(after, holding.Value, out string? problem) is null)
                    problems[problem!] = problems.GetValueOrDefault(problem!) + 1;
                else
                    fitting++;
            }
        }
        while (page.Count == PageSize);
        return new ConversionPreview
        {
            Fitting = fitting,
            Unfit = problems.Values.Sum(),
            Problems = problems.Select(pair => new UnfitCount(pair.Key, pair.Value))
                .OrderByDescending(count => count.Values).ThenBy(count => count.Problem, StringComparer.Ordinal).ToValueList(),
        };
    }

    public async Task<ConversionOutcome> ConvertAsync(
        FieldDefinition before, FieldDefinition after, WhenUnfit whenUnfit, CancellationToken cancellationToken)
    {
        if (SurelyFits(before, after))
            return await SaveAsync(before, after, cancellationToken).ConfigureAwait(false);

        // Looked at first, so that a refusal names all reasons and holds no writer up.
        if (whenUnfit == WhenUnfit.Refuse && await PreviewAsync(after, cancellationToken).ConfigureAwait(false) is { Unfit: > 0 } preview)
            throw new UnfitValuesException(before.Name, after.Type, preview.Problems);
        DateTimeOffset at = session.Now();
        HistoryEntry pattern = new EntryFactory(session, at).PatternOfField($"field:{before.Name}");
        FieldConverted converted = new(before, after, pattern, session.Ids);
        Change[] changes = whenUnfit == WhenUnfit.Remove ? [new UnfitValuesRemoved(before, after, pattern, session.Ids), converted] : [converted];
        ApplyResult result = await session.ApplyAsync(at, changes, cancellationToken).ConfigureAwait(false);
        return new ConversionOutcome { Field = after, Converted = result.Affected[^1], Removed = result.Affected.SkipLast(1).Sum() };
    }

    private async Task<ConversionOutcome> SaveAsync(FieldDefinition before, FieldDefinition after, CancellationToken cancellationToken)
    {
        if (after != before)
            await session.ApplyOneAsync(session.Now(), new FieldSaved(after, before), cancellationToken).ConfigureAwait(false);
        return new ConversionOutcome { Field = after, Converted = 0, Removed = 0 };
    }

    private static bool SurelyFits(FieldDefinition before, FieldDefinition after) =>
        before.Type == after.Type && before.Choices.All(choice => after.Choices.Contains(choice, StringComparer.Ordinal));
}
