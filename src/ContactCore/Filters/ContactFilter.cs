using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>
/// Which contacts are meant, as one immutable tree of conditions: the single form that C# (<see cref="Where"/>) and a line
/// of text become. Two filters are equal where they say the same conditions in the same order; whether two different ones
/// mean the same contacts is not looked at.
/// </summary>
/// <remarks>
/// <c>&amp;</c>, <c>|</c> and <c>!</c> join filters; <c>&amp;&amp;</c> and <c>||</c> do not compile, because a filter is no truth
/// value. <see cref="Not"/> turns true to false and false to true, nothing else: <c>!Where.Phone.Is(x)</c> takes contacts
/// without a phone too, <c>Where.Phone.IsNot(x)</c> does not.
/// </remarks>
public abstract record ContactFilter
{
    private protected ContactFilter(int conditions = 1, int depth = 1)
    {
        if (conditions > FilterLimits.Conditions)
            throw new InvalidValueException("filter", $"has {conditions} conditions", $"at most {FilterLimits.Conditions}; a list of values (IsAnyOf) is one");
        if (depth > FilterLimits.Depth)
            throw new InvalidValueException("filter", $"is nested {depth} deep", $"at most {FilterLimits.Depth}");
        ConditionCount = conditions;
        Depth = depth;
    }

    internal int ConditionCount { get; }

    internal int Depth { get; }

    /// <summary>Both must hold.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    /// <returns>The joined filter.</returns>
    /// <exception cref="InvalidValueException">Too many conditions.</exception>
    public static ContactFilter operator &(ContactFilter left, ContactFilter right) => new AllOf([left, right]);

    /// <summary>Either must hold, or both.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    /// <returns>The joined filter.</returns>
    /// <exception cref="InvalidValueException">Too many conditions.</exception>
    public static ContactFilter operator |(ContactFilter left, ContactFilter right) => new AnyOf([left, right]);

    /// <summary>It must not hold.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>Its opposite.</returns>
    /// <exception cref="InvalidValueException">Nested too deep.</exception>
    public static ContactFilter operator !(ContactFilter filter) => new Not(filter);

    /// <summary>As <c>&amp;</c>.</summary>
    /// <param name="other">The other filter.</param>
    /// <returns>The joined filter.</returns>
    /// <exception cref="InvalidValueException">Too many conditions.</exception>
    public ContactFilter And(ContactFilter other) => this & other;

    /// <summary>As <c>|</c>.</summary>
    /// <param name="other">The other filter.</param>
    /// <returns>The joined filter.</returns>
    /// <exception cref="InvalidValueException">Too many conditions.</exception>
    public ContactFilter Or(ContactFilter other) => this | other;

    /// <summary>As <c>!</c>.</summary>
    /// <returns>The opposite.</returns>
    /// <exception cref="InvalidValueException">Nested too deep.</exception>
    public ContactFilter Negated() => !this;

    /// <summary>
    /// The applied conditions one by one, in words, as a list above a table of contacts shows them. All of them hold
    /// together; alternatives stand in one line.
    /// </summary>
    /// <returns>The conditions in their order.</returns>
    public IReadOnlyList<AppliedCondition> Describe() => [.. Parts.Select(part => new AppliedCondition(part, FilterWords.Of(part)))];

    /// <summary>The filter without one of its conditions.</summary>
    /// <param name="condition">One that <see cref="Describe"/> gave.</param>
    /// <returns>What is left, or null where it was the only one: then nothing narrows the selection any more.</returns>
    /// <exception cref="InvalidValueException">The filter has no such condition.</exception>
    public ContactFilter? Without(AppliedCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        List<ContactFilter> left = [.. Parts];
        if (!left.Remove(condition.Filter))
            throw new InvalidValueException("condition", "is none of the filter's", "one that Describe gave");
        return left.Count switch
        {
            0 => null,
            1 => left[0],
            _ => new AllOf([.. left]),
        };
    }

    /// <summary>The filter in words.</summary>
    /// <returns>A sentence without its end.</returns>
    public sealed override string ToString() => FilterWords.Of(this);

    private protected virtual IEnumerable<ContactFilter> Parts => [this];
}
