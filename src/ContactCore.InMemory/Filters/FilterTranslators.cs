using System.Collections.Frozen;
using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

/// <summary>The translator of each kind of condition; a test counts that none is missing.</summary>
internal static class FilterTranslators
{
    private static readonly FrozenDictionary<Type, IFilterTranslator> ByKind = new IFilterTranslator[]
    {
        new AllOfTranslator(),
        new AnyOfTranslator(),
        new NotTranslator(),
        new ContactListTranslator(),
        new TextTranslator(),
        new TextListTranslator(),
        new ChannelTranslator(),
        new ChannelListTranslator(),
        new ChannelStatusTranslator(),
        new SourceTranslator(),
        new InstantTranslator(),
        new RatingTranslator(),
        new FieldTranslator(),
        new FieldPresenceTranslator(),
        new CategoryTranslator(),
        new SegmentTranslator(),
        new PresenceTranslator(),
    }.ToFrozenDictionary(translator => translator.Kind);

    public static IEnumerable<Type> Kinds => ByKind.Keys;

    public static Func<StoredContact, bool> Translate(ContactFilter condition, FilterView view) =>
        ByKind.TryGetValue(condition.GetType(), out IFilterTranslator? translator)
            ? translator.Translate(condition, view)
            : throw new NotSupportedException($"{condition.GetType().Name} is a condition that the in-memory store does not know");
}
