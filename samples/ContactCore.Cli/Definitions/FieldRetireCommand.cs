using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields retire NAME</c>.</summary>
internal sealed class FieldRetireCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The field's name" };

    public FieldRetireCommand() : base("retire", "Retires a field: values that are there stay, new ones are refused", "fields retire \"shoe size\"") =>
        Add(_name);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Fields.RetireAsync(call.Value(_name), cancellationToken));
    }
}
