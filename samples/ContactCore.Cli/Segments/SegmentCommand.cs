using System.CommandLine;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment</c>: the commands of lists.</summary>
internal sealed class SegmentCommand : Command
{
    public SegmentCommand() : base("segment", "Named lists of contacts: create, add, list, delete")
    {
        Add(new SegmentCreateCommand());
        Add(new SegmentAddCommand());
        Add(new SegmentListCommand());
        Add(new SegmentDeleteCommand());
    }
}
