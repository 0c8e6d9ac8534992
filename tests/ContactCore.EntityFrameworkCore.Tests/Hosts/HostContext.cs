using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tests.Hosts;

/// <summary>A host's own context, with a table of its own beside ContactCore's.</summary>
public sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
{
    public DbSet<Invoice> Invoices => Set<Invoice>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddContactCore();
}
