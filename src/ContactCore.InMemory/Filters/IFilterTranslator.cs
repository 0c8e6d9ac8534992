using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

/// <summary>Turns conditions of one kind into tests of a contact.</summary>
internal interface IFilterTranslator
{
    Type Kind { get; }

    Func<StoredContact, bool> Translate(ContactFilter condition, FilterView view);
}

/// <summary>Turns conditions of one kind into tests of a contact.</summary>
/// <typeparam name="TCondition">The kind.</typeparam>
internal abstract class FilterTranslator<TCondition> : IFilterTranslator
    where TCondition : ContactFilter
{
    public Type Kind => typeof(TCondition);

    public Func<StoredContact, bool> Translate(ContactFilter condition, FilterView view) => Translate((TCondition)condition, view);

    protected abstract Func<StoredContact, bool> Translate(TCondition condition, FilterView view);
}
