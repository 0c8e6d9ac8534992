namespace ContactCore.EntityFrameworkCore.Tests.Hosts;

/// <summary>Something of the host's own.</summary>
public sealed class Invoice
{
    public int Id { get; set; }

    public decimal Total { get; set; }
}
