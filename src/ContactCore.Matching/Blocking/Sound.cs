namespace ContactCore.Matching.Blocking;

/// <summary>
/// How a name sounds, roughly: the first letter and the next three groups of consonants, as Soundex has it (Russell and
/// Odell, patents 1,261,167 of 1918 and 1,435,663 of 1922), of Latin letters; other scripts sound as they are written.
/// </summary>
internal static class Sound
{
    private const string Groups = "01230120022455012623010202";
    private const int Length = 4;

    public static string Of(string name)
    {
        Span<char> code = stackalloc char[Length];
        int written = 0;
        char before = '0';
        foreach (char letter in name)
        {
            if (letter is < 'a' or > 'z')
            {
                if (letter > 'z')
                    return name;
                before = '0';
                continue;
            }

            char group = Groups[letter - 'a'];
            if (written == 0)
                code[written++] = letter;
            else if (group != '0' && group != before)
                code[written++] = group;
            if (written == Length)
                break;
            if (letter is not ('h' or 'w'))
                before = group;
        }

        return code[..written].ToString();
    }
}
