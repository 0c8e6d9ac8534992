using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore;

/// <summary>
/// The ready context: ContactCore's tables and nothing else, for hosts that have no context of their own or keep contacts
/// in a database of theirs. Its migrations are in the providers' packages.
/// </summary>
public sealed class ContactCoreDbContext : DbContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="options">The provider and how to reach the database.</param>
    public ContactCoreDbContext(DbContextOptions<ContactCoreDbContext> options) : base(options)
    {
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddContactCore();
}
