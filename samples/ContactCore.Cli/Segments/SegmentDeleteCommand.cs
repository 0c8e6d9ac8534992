using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment delete NAME</c>.</summary>
internal sealed class SegmentDeleteCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The segment's name" };

    public SegmentDeleteCommand() : base("delete", "Deletes a segment; its contacts stay", "segment delete Spring") => Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string name = call.Value(_name);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        await book.Segments.DeleteAsync(name, cancellationToken);
        call.Answers.Write(json => json.WriteString("deleted", name), () => Printable.Line($"{name} deleted"));
    }
}
