using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories add NAME</c>.</summary>
internal sealed class CategoryAddCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The category's name" };

    public CategoryAddCommand() : base("add", "Defines a subscription category", "categories add news") => Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Categories.AddAsync(call.Value(_name), cancellationToken));
    }
}
