using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories retire NAME</c>.</summary>
internal sealed class CategoryRetireCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The category's name" };

    public CategoryRetireCommand() : base("retire", "Retires a category: who is in it stays, nobody is added", "categories retire news") =>
        Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Categories.RetireAsync(call.Value(_name), cancellationToken));
    }
}
