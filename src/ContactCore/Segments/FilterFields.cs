using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Segments;

/// <summary>Looks up the additional fields that a filter names, and checks that its values fit them.</summary>
internal sealed class FilterFields(Session session, IFieldReader fields)
{
    public async Task<IReadOnlyDictionary<string, FieldDefinition>> ResolveAsync(
        IReadOnlyCollection<ContactFilter> conditions, CancellationToken cancellationToken)
    {
        Dictionary<string, FieldDefinition> resolved = new(StringComparer.Ordinal);
        if (!conditions.Any(condition => condition is FieldCondition or FieldPresenceCondition))
            return resolved;
        IReadOnlyList<FieldDefinition> all = await fields.AllAsync(session.Account, cancellationToken).ConfigureAwait(false);
        foreach (ContactFilter condition in conditions)
        {
            string? name = (condition as FieldCondition)?.Name ?? (condition as FieldPresenceCondition)?.Name;
            if (name is null)
                continue;
            FieldDefinition field = Find(all, name);
            if (condition is FieldCondition compared)
                FieldOperand.Of(field, compared);
            resolved[name] = field;
        }

        return resolved;
    }

    private static FieldDefinition Find(IReadOnlyList<FieldDefinition> all, string name)
    {
        string wanted = NormalizedText.Of(name);
        return all.FirstOrDefault(field => NormalizedText.Of(field.Name) == wanted)
            ?? throw new NotFoundException("field", name, all.Select(field => field.Name));
    }
}
