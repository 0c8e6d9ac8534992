using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields choices NAME --add TEXT --remove TEXT</c>.</summary>
internal sealed class FieldChoicesCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "The field's name" };
    private readonly Option<string[]> _added = new("--add") { Description = "A choice to add; may be repeated", HelpName = "TEXT" };
    private readonly Option<string[]> _removed = new("--remove") { Description = "A choice to remove; may be repeated", HelpName = "TEXT" };
    private readonly UnfitOption _unfit = new();

    public FieldChoicesCommand() : base(
        "choices",
        "Adds choices to a field, and removes others",
        "fields choices colour --add blue",
        "fields choices colour --remove green --unfit remove")
    {
        Add(_name);
        Add(_added);
        Add(_removed);
        Add(_unfit);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        WhenUnfit unfit = _unfit.Read(call);
        if (!call.Has(_added) && !call.Has(_removed))
            throw new UsageException("fields choices has nothing to do; allowed: --add, --remove, or both");
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        call.Answers.Write(await book.Fields.ChangeChoicesAsync(
            call.Value(_name), call.Value(_added) ?? [], call.Value(_removed) ?? [], unfit, cancellationToken));
    }
}
