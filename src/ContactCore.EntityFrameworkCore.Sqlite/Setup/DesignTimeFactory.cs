using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ContactCore.EntityFrameworkCore.Sqlite.Setup;

/// <summary>Gives <c>dotnet ef</c> the ready context, to make migrations of; no file is opened.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ContactCoreDbContext>
{
    public ContactCoreDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<ContactCoreDbContext> options = new();
        ReadyContext.Configure(options, "Data Source=design-time.db;Mode=ReadOnly");
        return new ContactCoreDbContext(options.Options);
    }
}
