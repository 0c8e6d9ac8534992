using ContactCore.Errors;

namespace ContactCore.Filters.Text;

/// <summary>The names of filter text: what each stands for, and what was meant by one that is none.</summary>
internal static class FilterNames
{
    public const string Fields = "Fields";
    public const string Categories = "Categories";
    public const string InSegment = "InSegment";
    public const string Contains = "Contains";
    public const string StartsWith = "StartsWith";
    public const string EndsWith = "EndsWith";

    private const string Address = "Address.";

    private static readonly Dictionary<string, ContactField> ByName =
        Enum.GetValues<ContactField>().ToDictionary(Of, StringComparer.Ordinal);

    public static IEnumerable<string> All => [.. ByName.Keys, $"{Fields}[\"name\"]", Categories, InSegment];

    /// <summary>The name of a field, such as <c>Address.City</c>.</summary>
    public static string Of(ContactField field) =>
        field is >= ContactField.AddressLine1 and <= ContactField.AddressCountry ? Address + field.ToString()["Address".Length..] : field.ToString();

    public static bool TryFind(string name, out ContactField field) => ByName.TryGetValue(name, out field);

    public static Comparison? Call(string name) => name switch
    {
        Contains => Comparison.Contains,
        StartsWith => Comparison.StartsWith,
        EndsWith => Comparison.EndsWith,
        _ => null,
    };

    public static string? Nearest(string name) => NearestName.Of(name, [.. ByName.Keys, Fields, Categories, InSegment, "and", "or", "not", "null", "true", "false"]);
}
