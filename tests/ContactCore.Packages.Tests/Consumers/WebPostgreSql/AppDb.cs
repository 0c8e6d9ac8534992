using ContactCore.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder model) => model.AddContactCore();
}

public sealed class Order
{
    public int Id { get; set; }

    public string Goods { get; set; } = "";
}
