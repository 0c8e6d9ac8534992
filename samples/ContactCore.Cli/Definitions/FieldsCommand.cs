using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields</c>: the account's additional fields; <c>add</c> and <c>retire</c> change them.</summary>
internal sealed class FieldsCommand : AppCommand
{
    public FieldsCommand() : base("fields", "Lists the account's additional fields; add and retire them", "fields")
    {
        Add(new FieldListCommand());
        Add(new FieldAddCommand());
        Add(new FieldRetireCommand());
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => FieldListCommand.ListAsync(call, cancellationToken);
}
