namespace ContactCore.Matching.Saving;

/// <summary>The words of a saved model.</summary>
internal static class ModelWords
{
    public const string Format = "ContactCore.Matching";
    public const int Version = 1;

    private static readonly string[] Kinds = ["name", "text", "date", "code", "email", "phone", "number"];

    public static string Of(ColumnKind kind) => Kinds[(int)kind];

    /// <summary>The kind, or null where the word is none.</summary>
    public static ColumnKind? KindOf(string word) => Array.IndexOf(Kinds, word) is >= 0 and int kind ? (ColumnKind)kind : null;

    public static string AllKinds => string.Join(", ", Kinds);
}
