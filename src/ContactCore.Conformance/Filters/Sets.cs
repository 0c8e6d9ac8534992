namespace ContactCore.Conformance.Filters;

/// <summary>The categories and lists of every base, and other spellings of their names.</summary>
internal static class Sets
{
    public static readonly string[] Categories = ["News", "Straße \"1\"", "Nobody"];
    public static readonly string[] Lists = ["VIP", "Łódź %_\\", "Empty"];

    public static readonly string[] CategoryNames = [.. Categories, "NEWS", "strasse \"1\"", "ñews"];
    public static readonly string[] ListNames = [.. Lists, "vip", "LODZ %_\\", " Vip"];
}
