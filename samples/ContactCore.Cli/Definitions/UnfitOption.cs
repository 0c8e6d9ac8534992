using System.CommandLine;
using ContactCore.Cli.Running;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary><c>--unfit refuse|remove</c>.</summary>
internal sealed class UnfitOption : Option<string>
{
    private static readonly Words<WhenUnfit> Outcomes = new("--unfit", ("refuse", WhenUnfit.Refuse), ("remove", WhenUnfit.Remove));

    public UnfitOption() : base("--unfit")
    {
        Description = "What becomes of values that do not fit: with refuse (unless told) nothing is changed where there are any; remove takes them from their contacts";
        HelpName = Outcomes.Help;
    }

    public WhenUnfit Read(Call call) => call.Value(this) is { } text ? Outcomes.Read(text) : WhenUnfit.Refuse;
}
