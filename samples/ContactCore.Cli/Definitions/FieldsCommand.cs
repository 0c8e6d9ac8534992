using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields</c>: the account's additional fields; <c>add</c>, <c>rename</c>, <c>convert</c> and others change them.</summary>
internal sealed class FieldsCommand : AppCommand
{
    public FieldsCommand() : base("fields", "Lists the account's additional fields; add, rename, convert, retire and revive them", "fields")
    {
        Add(new FieldListCommand());
        Add(new FieldAddCommand());
        Add(new FieldRenameCommand());
        Add(new FieldConvertCommand());
        Add(new FieldChoicesCommand());
        Add(new FieldRetireCommand());
        Add(new FieldReviveCommand());
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => FieldListCommand.ListAsync(call, cancellationToken);
}
