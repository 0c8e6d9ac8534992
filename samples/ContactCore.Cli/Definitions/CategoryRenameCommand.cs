using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories rename NAME NEW-NAME</c>.</summary>
internal sealed class CategoryRenameCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The category's name" };
    private readonly Argument<string> _newName = new("NEW-NAME") { Description = "Its name from now on" };

    public CategoryRenameCommand() : base("rename", "Gives a category another name: who is in it stays", "categories rename news newsletter")
    {
        Add(_name);
        Add(_newName);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Categories.RenameAsync(call.Value(_name), call.Value(_newName), cancellationToken));
    }
}
