using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields convert NAME --type TYPE</c>.</summary>
internal sealed class FieldConvertCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The field's name" };
    private readonly Option<string> _type = new("--type") { Description = "The type that its values shall have", HelpName = FieldAddCommand.Types.Help, Required = true };
    private readonly Option<string[]> _choices = new("--choice") { Description = "A choice of a field of that type; may be repeated", HelpName = "TEXT" };
    private readonly UnfitOption _unfit = new();
    private readonly Option<bool> _preview = new("--preview") { Description = "Only count the values that would fit and those that would not" };

    public FieldConvertCommand() : base(
        "convert",
        "Gives a field another type, and its values the new form",
        "fields convert \"shoe size\" --type number --preview",
        "fields convert \"shoe size\" --type number --unfit remove",
        "fields convert colour --type choice --choice red --choice green")
    {
        Add(_name);
        Add(_type);
        Add(_choices);
        Add(_unfit);
        Add(_preview);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        FieldType type = FieldAddCommand.Types.Read(call.Required(_type));
        WhenUnfit unfit = _unfit.Read(call);
        if (call.Value(_preview))
        {
            ContactBook seen = await call.OpenToReadAsync(cancellationToken);
            call.Answers.Write(await seen.Fields.PreviewConversionAsync(call.Value(_name), type, call.Value(_choices), cancellationToken));
            return;
        }

        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Fields.ConvertAsync(call.Value(_name), type, call.Value(_choices), unfit, cancellationToken));
    }
}
