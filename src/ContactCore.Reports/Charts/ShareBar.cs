using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Charts;

/// <summary>A share of a whole as a bar.</summary>
internal static class ShareBar
{
    // So that what is there at all is seen.
    private const double Least = 0.5;

    public static void Write(Html html, double share, string kind) => html.Write(
        $"""<svg class="share" width="100%" height="10" aria-hidden="true"><rect class="whole" width="100%" height="100%"/><rect class="{kind}" width="{Math.Max(Least, share * 100)}%" height="100%"/></svg>""");
}
