using ContactCore.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.Stores.Tests.HostContext;

/// <summary>A host's own context, which has a table of its own beside ContactCore's.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    public DbSet<Recipe> Recipes => Set<Recipe>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddContactCore();
}

public sealed class Recipe
{
    public int Id { get; set; }

    public string Title { get; set; } = "";
}
