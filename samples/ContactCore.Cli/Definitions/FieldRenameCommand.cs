using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields rename NAME NEW-NAME</c>.</summary>
internal sealed class FieldRenameCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The field's name" };
    private readonly Argument<string> _newName = new("NEW-NAME") { Description = "Its name from now on" };

    public FieldRenameCommand() : base("rename", "Gives a field another name: values stay", "fields rename \"shoe size\" size")
    {
        Add(_name);
        Add(_newName);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Fields.RenameAsync(call.Value(_name), call.Value(_newName), cancellationToken));
    }
}
