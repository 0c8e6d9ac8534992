using ContactCore.Books;
using ContactCore.EntityFrameworkCore;
using ContactCore.Setup;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Databases;

/// <summary>The C# of docs/postgresql.md.</summary>
public sealed class PostgreSqlPage
{
    [Fact]
    public async Task A_database_of_its_own()
    {
        ServiceCollection services = new();

        #region own database
        services.AddContactCore().UsePostgreSql("Host=localhost;Database=contacts;Username=app;Password=…");
        #endregion

        await using ServiceProvider host = services.BuildServiceProvider();
        Assert.NotNull(host.GetRequiredService<IContactBooks>());
    }

    [Fact]
    public async Task Accounts_kept_apart_by_the_database()
    {
        ServiceCollection services = new();
        string connectionString = "Host=localhost;Database=contacts;Username=app";

        #region row-level security
        services.AddContactCore().UsePostgreSql(connectionString, options => options.RowLevelSecurity = true);
        #endregion

        await using ServiceProvider host = services.BuildServiceProvider();
        Assert.NotNull(host.GetRequiredService<IContactBooks>());
    }

    [Fact]
    public void Policies_by_a_migration_of_the_hosts()
    {
        string sql = Assert.IsType<SqlOperation>(Assert.Single(new KeepAccountsApart().UpOperations)).Sql;
        Assert.Contains("cc_contacts", sql, StringComparison.Ordinal);
        Assert.Contains("ROW LEVEL SECURITY", sql, StringComparison.Ordinal);
    }

    private sealed class KeepAccountsApart : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            #region policies
            migrationBuilder.AddContactCoreRowLevelSecurity();
            #endregion
        }
    }
}
