using System.Diagnostics;

namespace ContactCore.Filters.Text;

#pragma warning disable CA1065, CA1822 // As for Operand.

/// <summary>The names that the parser may see; each is one of <see cref="FilterNames"/>.</summary>
internal sealed class Surface
{
    public Operand FirstName => throw NeverRun();

    public Operand LastName => throw NeverRun();

    public Operand FullName => throw NeverRun();

    public Operand ExternalId => throw NeverRun();

    public Operand Language => throw NeverRun();

    public Operand TimeZone => throw NeverRun();

    public AddressSurface Address => throw NeverRun();

    public Operand Email => throw NeverRun();

    public Operand Phone => throw NeverRun();

    public Operand EmailStatus => throw NeverRun();

    public Operand PhoneStatus => throw NeverRun();

    public Operand Source => throw NeverRun();

    public Operand CreatedAt => throw NeverRun();

    public Operand ChangedAt => throw NeverRun();

    public Operand EmailRating => throw NeverRun();

    public FieldsSurface Fields => throw NeverRun();

    public CategoriesSurface Categories => throw NeverRun();

    public bool InSegment(Operand name) => throw NeverRun();

    public static UnreachableException NeverRun() => new("filter text is parsed and walked, never run");
}

/// <summary>The parts of the postal address.</summary>
internal sealed class AddressSurface
{
    public Operand Line1 => throw Surface.NeverRun();

    public Operand Line2 => throw Surface.NeverRun();

    public Operand City => throw Surface.NeverRun();

    public Operand Region => throw Surface.NeverRun();

    public Operand PostalCode => throw Surface.NeverRun();

    public Operand Country => throw Surface.NeverRun();
}

/// <summary>The additional fields.</summary>
internal sealed class FieldsSurface
{
    public Operand this[Operand name] => throw Surface.NeverRun();
}

/// <summary>The subscription categories.</summary>
internal sealed class CategoriesSurface
{
    public bool Contains(Operand name) => throw Surface.NeverRun();
}
