using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Setup;

/// <summary>Gives <c>dotnet ef</c> the ready context, to make migrations of; no server is asked.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ContactCoreDbContext>
{
    public ContactCoreDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<ContactCoreDbContext> options = new();
        ReadyContext.Configure(options, "Host=design-time;Database=contacts");
        return new ContactCoreDbContext(options.Options);
    }
}
