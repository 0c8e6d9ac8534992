using System.Globalization;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Charts;

/// <summary>
/// The frame of a chart. What lies across is in percent of its width, and what stands is in pixels, so that it fits any
/// screen and its words keep their size.
/// </summary>
internal static class Plot
{
    public const double Left = 7;
    public const double Right = 99;
    public const double Top = 40;
    public const double Ground = 212;
    private const double Full = 258;

    // Where words that stand in the middle of a place would not end in time.
    private const double Late = 98;

    /// <summary>Where a share of the width lies.</summary>
    public static double Across(double share) => Left + (share * (Right - Left));

    /// <summary>Where a share of the height stands.</summary>
    public static double Up(double share) => Ground - (share * (Ground - Top));

    public static void Open(Html html, string says) =>
        html.Write($"""<svg class="chart" width="100%" height="{Full}" role="img" aria-label="{says}">""");

    public static void Close(Html html) => html.Write($"</svg>\n");

    /// <summary>Draws the upright axis.</summary>
    public static void Marks(Html html, CountAxis axis, string of)
    {
        foreach (double mark in axis.Marks)
        {
            double y = Up(axis.HeightOf(mark));
            html.Write($"""<line class="grid" x1="0" x2="100%" y1="{y}" y2="{y}"/><text class="tick" x="0" y="{y - 4}">{mark.ToString("#,0.##", CultureInfo.InvariantCulture)}</text>""");
        }

        html.Write($"""<text class="axis" x="0" y="12">{of}</text>""");
    }

    /// <summary>Marks a place of the lying axis.</summary>
    public static void Mark(Html html, double x, string text) => html.Write(
        $"""<line class="base" x1="{x}%" x2="{x}%" y1="{Ground}" y2="{Ground + 5}"/><text class="tick {(x > Late ? "end" : "mid")}" x="{(x > Late ? 100 : x)}%" y="{Ground + 19}">{text}</text>""");

    /// <summary>Draws the lying axis.</summary>
    public static void Base(Html html, string of) => html.Write(
        $"""<line class="base" x1="0" x2="100%" y1="{Ground}" y2="{Ground}"/><text class="axis end" x="100%" y="{Full - 6}">{of}</text>""");

    /// <summary>Marks the threshold.</summary>
    public static void Threshold(Html html, double x, double threshold)
    {
        string side = x > (Left + Right) / 2 ? "end" : "start";
        double beside = side == "end" ? -5 : 5;
        html.Write($"""<line class="threshold" x1="{x}%" x2="{x}%" y1="{Top - 14}" y2="{Ground}"/><text class="mark {side}" x="{x}%" dx="{beside}" y="{Top - 6}">threshold {Figures.Threshold(threshold)}</text>""");
    }
}
