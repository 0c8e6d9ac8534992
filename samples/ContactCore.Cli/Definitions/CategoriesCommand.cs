using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories</c>: the account's subscription categories; <c>add</c>, <c>rename</c>, <c>retire</c> and <c>revive</c> change them.</summary>
internal sealed class CategoriesCommand : AppCommand
{
    public CategoriesCommand() : base("categories", "Lists the account's subscription categories; add, rename, retire and revive them", "categories")
    {
        Add(new CategoryListCommand());
        Add(new CategoryAddCommand());
        Add(new CategoryRenameCommand());
        Add(new CategoryRetireCommand());
        Add(new CategoryReviveCommand());
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => CategoryListCommand.ListAsync(call, cancellationToken);
}
