using ContactCore.Books;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Databases;

/// <summary>The C# of docs/sqlite.md.</summary>
public sealed class SqlitePage
{
    [Fact]
    public async Task A_file_of_its_own()
    {
        ServiceCollection services = new();

        #region own file
        services.AddContactCore().UseSqlite("Data Source=contacts.db");
        #endregion

        await using ServiceProvider host = services.BuildServiceProvider();
        Assert.NotNull(host.GetRequiredService<IContactBooks>());
    }
}
