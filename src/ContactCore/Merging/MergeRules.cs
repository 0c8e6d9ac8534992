using System.Collections.Immutable;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Merging;

/// <summary>
/// Which contact stays, and whose value it gets of what a contact has once. Of what it can have several of (emails, phones,
/// push tokens, categories, lists) it gets all; its own come first. Its external ID, consent, source and instants stay its own.
/// </summary>
public sealed record MergeRules
{
    private ImmutableDictionary<string, MergeRule> _ofFields = ImmutableDictionary.Create<string, MergeRule>(StringComparer.Ordinal);

    /// <summary>The earliest stays, and gets from the others what it has not.</summary>
    public static MergeRules Default { get; } = new();

    /// <summary>Which contact stays, where none is named; the earliest unless set.</summary>
    /// <exception cref="InvalidValueException">It is none of the values.</exception>
    public Keep Keep { get; init => field = Defined.Require(value, "keep"); } = Keep.Earliest;

    /// <summary>
    /// Whether contacts become one although it was answered that they are two persons; unless set they do not.
    /// <see cref="MatchAnswer.Different"/>.
    /// </summary>
    public bool EvenIfDifferent { get; init; }

    /// <summary>Whose first name; the survivor's unless set, as for every part here.</summary>
    public MergeRule FirstName { get; init => field = Present(value, "firstName"); } = MergeRule.Survivor;

    /// <summary>Whose last name.</summary>
    public MergeRule LastName { get; init => field = Present(value, "lastName"); } = MergeRule.Survivor;

    /// <summary>Whose postal address, as a whole: parts of two would be a third place.</summary>
    public MergeRule Address { get; init => field = Present(value, "address"); } = MergeRule.Survivor;

    /// <summary>Whose language.</summary>
    public MergeRule Language { get; init => field = Present(value, "language"); } = MergeRule.Survivor;

    /// <summary>Whose time zone.</summary>
    public MergeRule TimeZone { get; init => field = Present(value, "timeZone"); } = MergeRule.Survivor;

    /// <summary>Whose value of each additional field that has no rule of its own.</summary>
    public MergeRule Fields { get; init => field = Present(value, "fields"); } = MergeRule.Survivor;

    /// <summary>The same rules with one for an additional field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="rule">Whose value.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="InvalidValueException">The name is empty or too long.</exception>
    public MergeRules WithField(string field, MergeRule rule) => this with
    {
        _ofFields = _ofFields.SetItem(KeyOf(TextLimit.Name.Required(field, "field")), Present(rule, "rule")),
    };

    internal MergeRule OfField(string field) => _ofFields.GetValueOrDefault(KeyOf(field)) ?? Fields;

    private static string KeyOf(string field) => NormalizedText.Of(field);

    private static MergeRule Present(MergeRule? rule, string part) =>
        rule ?? throw new InvalidValueException(part, "is null", "a rule, such as MergeRule.Survivor");
}
