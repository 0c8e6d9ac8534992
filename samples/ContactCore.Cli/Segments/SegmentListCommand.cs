using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Segments;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment list</c>.</summary>
internal sealed class SegmentListCommand() : AppCommand("list", "Lists the segments with their sizes", "segment list")
{
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await foreach (Segment segment in book.Segments.ListAsync(cancellationToken))
            call.Answers.Write(segment);
    }
}
