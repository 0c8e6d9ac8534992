using System.Text;
using ContactCore.Errors;

namespace ContactCore.Csv;

/// <summary>Turns an encoding's name into one that marks what it cannot decode.</summary>
internal static class EncodingName
{
    /// <summary>
    /// Stands for undecodable bytes between the decoder and <see cref="Recoder"/>: no text has this noncharacter.
    /// </summary>
    internal const char Undecodable = '\uFFFF';

    internal static Encoding Find(string option, string? name)
    {
        try
        {
            // Asking the provider itself registers nothing for the whole process, which is the host's to decide.
            name ??= "";
            return Marking(CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw Unknown(option);
        }
    }

    internal static Encoding FindLegacy(string option, string? name)
    {
        Encoding found = Find(option, name);
        const string ascii = "\n\r\",;Az09";
        return found.GetBytes(ascii).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(ascii))
            ? found
            : throw new InvalidValueException(
                option, "has no ASCII in it", "an encoding that extends ASCII, such as windows-1252");
    }

    internal static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Undecodable.ToString());
        return marking;
    }

    private static InvalidValueException Unknown(string option) => new(
        option,
        "is no encoding's name",
        "a name such as utf-8, utf-16, windows-1251, windows-1252, iso-8859-2 or shift_jis");
}
