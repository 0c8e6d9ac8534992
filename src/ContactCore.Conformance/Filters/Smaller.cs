using ContactCore.Filters;
using ContactCore.Values;

namespace ContactCore.Conformance.Filters;

/// <summary>Takes a filter apart: what a failure is looked for in, to name the least that still fails.</summary>
internal static class Smaller
{
    public static IEnumerable<ContactFilter> Of(ContactFilter filter) => filter switch
    {
        AllOf all => [.. all.All, .. Without(all.All, parts => new AllOf([.. parts]))],
        AnyOf any => [.. any.Any, .. Without(any.Any, parts => new AnyOf([.. parts]))],
        Not not => [not.Part, .. Of(not.Part).Select(part => new Not(part))],
        ContactListCondition { Contacts.Count: > 1 } list => list.Contacts.Select(contact => new ContactListCondition([contact])),
        TextListCondition { Values.Count: > 1 } list => list.Values.Select(value => new TextListCondition(list.Field, [value])),
        ChannelListCondition { Values.Count: > 1 } list => list.Values.Select(value => new ChannelListCondition(list.Kind, [value])),
        _ => [],
    };

    private static IEnumerable<ContactFilter> Without(ValueList<ContactFilter> parts, Func<IEnumerable<ContactFilter>, ContactFilter> join)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int at = i;
            if (parts.Count > 2)
                yield return join(parts.Where((_, place) => place != at));
            foreach (ContactFilter smaller in Of(parts[at]))
                yield return join(parts.Select((part, place) => place == at ? smaller : part));
        }
    }
}
