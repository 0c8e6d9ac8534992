using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories</c>: the account's subscription categories; <c>add</c> and <c>retire</c> change them.</summary>
internal sealed class CategoriesCommand : AppCommand
{
    public CategoriesCommand() : base("categories", "Lists the account's subscription categories; add and retire them", "categories")
    {
        Add(new CategoryListCommand());
        Add(new CategoryAddCommand());
        Add(new CategoryRetireCommand());
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => CategoryListCommand.ListAsync(call, cancellationToken);
}
