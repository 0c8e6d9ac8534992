using ContactCore.Books;
using ContactCore.Categories;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Definitions;

/// <summary><c>categories list</c>, and <c>categories</c> alone.</summary>
internal sealed class CategoryListCommand() : AppCommand("list", "Lists the subscription categories, retired ones too", "categories list")
{
    public static async Task ListAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        foreach (SubscriptionCategory category in await book.Categories.ListAsync(cancellationToken))
            call.Answers.Write(category);
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => ListAsync(call, cancellationToken);
}
