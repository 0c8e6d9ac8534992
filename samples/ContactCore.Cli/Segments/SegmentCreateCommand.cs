using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Segments;

/// <summary><c>segment create NAME</c>.</summary>
internal sealed class SegmentCreateCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The list's name" };

    public SegmentCreateCommand() : base("create", "Makes an empty list", "segment create VIP") => Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Segments.CreateAsync(call.Value(_name), cancellationToken));
    }
}
