using ContactCore.Fields;
using ContactCore.Locales;

namespace ContactCore.Filters;

/// <summary>
/// A filter with the names in it looked up in an account, as stores answer it. Every name that the filter has is there, and
/// every condition of an additional field fits it.
/// </summary>
public sealed class ResolvedFilter
{
    /// <summary>Joins a filter with what its names mean.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="region">The region of phones without a country code, or null.</param>
    /// <param name="fields">The definitions by the names as the filter has them.</param>
    /// <param name="categories">The categories' IDs by the names as the filter has them.</param>
    /// <param name="segments">The segments' IDs by the names as the filter has them.</param>
    public ResolvedFilter(
        ContactFilter filter,
        RegionCode? region,
        IReadOnlyDictionary<string, FieldDefinition> fields,
        IReadOnlyDictionary<string, Guid> categories,
        IReadOnlyDictionary<string, Guid> segments)
    {
        Filter = filter;
        Region = region;
        Fields = fields;
        Categories = categories;
        Segments = segments;
    }

    /// <summary>The filter.</summary>
    public ContactFilter Filter { get; }

    /// <summary>The region of phones without a country code, or null.</summary>
    public RegionCode? Region { get; }

    /// <summary>The definitions of the additional fields that the filter names.</summary>
    public IReadOnlyDictionary<string, FieldDefinition> Fields { get; }

    /// <summary>The IDs of the categories that the filter names.</summary>
    public IReadOnlyDictionary<string, Guid> Categories { get; }

    /// <summary>The IDs of the segments that the filter names.</summary>
    public IReadOnlyDictionary<string, Guid> Segments { get; }

    /// <summary>The filter in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Filter.ToString();
}
