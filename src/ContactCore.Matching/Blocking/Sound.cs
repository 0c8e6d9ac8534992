using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// How a name sounds, roughly: the first letter and the next three groups of consonants, as Soundex has it (Russell and
/// Odell, patents 1,261,167 of 1918 and 1,435,663 of 1922), of Latin letters; other scripts sound as they are written.
/// </summary>
internal static class Sound
{
    private const string Groups = "01230120022455012623010202";
    private const int Length = 4;

    public static void Write(ReadOnlySpan<char> name, CharBuffer written)
    {
        char before = '0';
        foreach (char letter in name)
        {
            if (letter is < 'a' or > 'z')
            {
                if (letter > 'z')
                {
                    written.Clear();
                    written.Append(name);
                    return;
                }

                before = '0';
                continue;
            }

            char group = Groups[letter - 'a'];
            if (written.Length == 0)
                written.Append(letter);
            else if (group != '0' && group != before)
                written.Append(group);
            if (written.Length == Length)
                break;
            if (letter is not ('h' or 'w'))
                before = group;
        }
    }
}
