using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>Turns conditions of one kind into SQL.</summary>
internal interface IFilterTranslator
{
    Type Kind { get; }

    /// <summary>
    /// Whether a contact meets the condition. Each comparison asks first whether there is a value: SQL's third truth value,
    /// which <c>not</c> leaves as it is, must not come about.
    /// </summary>
    Expression<Func<ContactRow, bool>> Test(ContactFilter condition, FilterRows rows);

    /// <summary>All contacts that meet it, where an index finds them; otherwise null.</summary>
    FilterSet? Set(ContactFilter condition, FilterRows rows);
}

/// <summary>Turns conditions of one kind into SQL.</summary>
/// <typeparam name="TCondition">The kind.</typeparam>
internal abstract class FilterTranslator<TCondition> : IFilterTranslator where TCondition : ContactFilter
{
    public Type Kind => typeof(TCondition);

    public Expression<Func<ContactRow, bool>> Test(ContactFilter condition, FilterRows rows) => Test((TCondition)condition, rows);

    public FilterSet? Set(ContactFilter condition, FilterRows rows) => Set((TCondition)condition, rows);

    protected abstract Expression<Func<ContactRow, bool>> Test(TCondition condition, FilterRows rows);

    protected virtual FilterSet? Set(TCondition condition, FilterRows rows) => null;
}
