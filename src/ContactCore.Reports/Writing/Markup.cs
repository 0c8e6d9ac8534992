using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContactCore.Reports.Writing;

/// <summary>
/// A piece of markup, written as an interpolated string: what it says itself goes in as it stands, and what stands in its
/// holes is escaped, always.
/// </summary>
/// <param name="literal">How long it is without its holes.</param>
/// <param name="holes">How many holes it has.</param>
[InterpolatedStringHandler]
internal readonly ref struct Markup(int literal, int holes)
{
    private const char Replacement = '\uFFFD';
    private const int OfHole = 16;

    /// <summary>What is written.</summary>
    public StringBuilder Text { get; } = new(literal + (holes * OfHole));

    public void AppendLiteral(string markup) => Text.Append(markup);

    public void AppendFormatted(string? text) => Escape(text);

    public void AppendFormatted(int number) => Text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A coordinate.</summary>
    public void AppendFormatted(double number) => Text.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    /// <summary>A value by itself, so that neither its letters' direction nor its lack of any reaches what stands beside it.</summary>
    public void AppendFormatted(Value value)
    {
        if (value.IsMissing)
        {
            Text.Append("<span class=\"none\">none</span>");
            return;
        }

        Text.Append("<bdi>");
        Escape(value.Text);
        Text.Append("</bdi>");
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': Text.Append("&lt;"); break;
                case '>': Text.Append("&gt;"); break;
                case '&': Text.Append("&amp;"); break;
                case '"': Text.Append("&quot;"); break;
                case '\'': Text.Append("&#39;"); break;
                case '\t' or '\r' or '\n': Text.Append(' '); break;
                // What neither HTML nor XML can hold; half surrogates come as replacements already.
                case < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF: Text.Append(Replacement); break;
                default: Text.Append(rune); break;
            }
        }
    }
}
