using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields revive NAME</c>.</summary>
internal sealed class FieldReviveCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The field's name" };

    public FieldReviveCommand() : base("revive", "Revives a retired field: it takes values again", "fields revive \"shoe size\"") =>
        Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Fields.ReviveAsync(call.Value(_name), cancellationToken));
    }
}
