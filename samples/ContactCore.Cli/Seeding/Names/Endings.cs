namespace ContactCore.Cli.Seeding.Names;

/// <summary>Surnames that end otherwise for a woman.</summary>
internal static class Endings
{
    /// <summary>A surname with its ending replaced, by the first pair that it has the ending of.</summary>
    public static Spelling Replaced(
        Spelling surname, params IEnumerable<(string Native, string NewNative, string Latin, string NewLatin)> pairs)
    {
        foreach ((string native, string newNative, string latin, string newLatin) in pairs)
        {
            if (surname.Native.EndsWith(native, StringComparison.Ordinal))
                return new Spelling(surname.Native[..^native.Length] + newNative, surname.Latin[..^latin.Length] + newLatin);
        }

        return surname;
    }
}
