using System.CommandLine;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment</c>: the commands of lists.</summary>
internal sealed class SegmentCommand : Command
{
    public SegmentCommand() : base("segment", "Named lists of contacts: create, add, take-out, list, delete")
    {
        Add(new SegmentCreateCommand());
        Add(new SegmentAddCommand());
        Add(new SegmentTakeOutCommand());
        Add(new SegmentListCommand());
        Add(new SegmentDeleteCommand());
    }
}
