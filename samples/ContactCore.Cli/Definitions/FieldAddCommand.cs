using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields add NAME</c>.</summary>
internal sealed class FieldAddCommand : AppCommand
{
    /// <summary>The types by their words.</summary>
    public static readonly Words<FieldType> Types = new(
        "--type", [.. Enum.GetValues<FieldType>().Select(type => (type.ToString().ToLowerInvariant(), type))]);

    private readonly Argument<string> _name = new("NAME") { Description = "The field's name" };
    private readonly Option<string> _type = new("--type") { Description = "The type of its values (text unless told)", HelpName = Types.Help };
    private readonly Option<string[]> _choices = new("--choice") { Description = "A choice of a field of that type; may be repeated", HelpName = "TEXT" };

    public FieldAddCommand() : base(
        "add",
        "Defines an additional field",
        "fields add \"shoe size\" --type number",
        "fields add colour --type choice --choice red --choice green")
    {
        Add(_name);
        Add(_type);
        Add(_choices);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        FieldType type = call.Value(_type) is { } text ? Types.Read(text) : FieldType.Text;
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Fields.AddAsync(call.Value(_name), type, call.Value(_choices), cancellationToken));
    }
}
