using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.Text;

namespace ContactCore.Selections;

/// <summary>
/// Which contacts are meant: all of a scope, narrowed by a search, a status, a segment, a filter, or several of these
/// together.
/// </summary>
public sealed record Selection
{
    /// <summary>Every live contact.</summary>
    public static readonly Selection All = new();

    /// <summary>Every deleted contact.</summary>
    public static readonly Selection Deleted = new() { Scope = Scope.Deleted };

    /// <summary>The live contacts that a filter takes.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The selection.</returns>
    public static Selection Of(ContactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new Selection { Filter = filter };
    }

    /// <summary>Chosen live contacts, such as the ticked rows of a table.</summary>
    /// <param name="contacts">1 to 100,000 IDs; those that are not there take nobody.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="InvalidValueException">None, or too many.</exception>
    public static Selection Of(params IEnumerable<ContactId> contacts) => Of(Where.Id.IsAnyOf(contacts));

    /// <summary>What it narrows by, and none of the values: a log line must not show an address that somebody searched for.</summary>
    /// <returns>Such as <c>contacts of the Base by search, filter</c>.</returns>
    public override string ToString()
    {
        string[] narrowed =
        [
            .. Search is null ? [] : new[] { "search" }, .. Status is null ? [] : new[] { "status" },
            .. Segment is null ? [] : new[] { "segment" }, .. Filter is null ? [] : new[] { "filter" },
        ];
        return $"contacts of the {Scope}{(narrowed.Length == 0 ? "" : " by " + string.Join(", ", narrowed))}";
    }

    /// <summary>Which part of the contacts; <see cref="Scope.Base"/> unless told.</summary>
    public Scope Scope { get; init; }

    /// <summary>
    /// The start of an email, a phone, a first, last or full name, an ID or an external ID; without regard to case and
    /// accents, except in external IDs. Absent where empty.
    /// </summary>
    /// <exception cref="InvalidValueException">Longer than 300 characters, or not storable.</exception>
    public string? Search { get; init => field = TextLimit.AddressPart.Optional(value, "search"); }

    /// <summary>The status of an address.</summary>
    public StatusFilter? Status { get; init; }

    /// <summary>The name of a segment.</summary>
    /// <exception cref="InvalidValueException">Longer than 200 characters, or not storable.</exception>
    public string? Segment { get; init => field = TextLimit.Name.Optional(value, "segment"); }

    /// <summary>Conditions, of <see cref="Where"/> or a line of text; null narrows nothing.</summary>
    public ContactFilter? Filter { get; init; }

    /// <summary>
    /// The part that is really looked at: the status All on the base takes the deleted ones too (rule 6).
    /// </summary>
    public Scope EffectiveScope => Scope == Scope.Base && Status is { Status: null } ? Scope.Both : Scope;
}
