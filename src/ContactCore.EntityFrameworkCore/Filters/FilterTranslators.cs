using System.Collections.Frozen;
using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

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

    public static IReadOnlyCollection<Type> Kinds => ByKind.Keys;

    public static Expression<Func<ContactRow, bool>> Test(ContactFilter condition, FilterRows rows) => For(condition).Test(condition, rows);

    public static FilterSet? Set(ContactFilter condition, FilterRows rows) => For(condition).Set(condition, rows);

    private static IFilterTranslator For(ContactFilter condition) =>
        ByKind.GetValueOrDefault(condition.GetType())
        ?? throw new NotSupportedException($"This store does not know the condition {condition.GetType().Name}");
}
