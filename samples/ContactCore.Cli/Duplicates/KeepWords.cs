using ContactCore.Cli.Running;
using ContactCore.Duplicates;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>earliest|latest|rating|complete</c>: which contact of several stays.</summary>
internal static class KeepWords
{
    public static Words<Keep> Of(string option) => new(
        option, ("earliest", Keep.Earliest), ("latest", Keep.Latest), ("rating", Keep.HighestRating), ("complete", Keep.MostComplete));
}
