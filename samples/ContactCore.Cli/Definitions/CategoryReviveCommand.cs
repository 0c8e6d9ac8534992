using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories revive NAME</c>.</summary>
internal sealed class CategoryReviveCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The category's name" };

    public CategoryReviveCommand() : base("revive", "Revives a retired category: contacts can be added again", "categories revive news") =>
        Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Categories.ReviveAsync(call.Value(_name), cancellationToken));
    }
}
