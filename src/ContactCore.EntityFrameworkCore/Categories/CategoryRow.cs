namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>A row of cc_categories.</summary>
internal sealed class CategoryRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public required string Name { get; set; }

    public required string NameNorm { get; set; }

    public long Defined { get; set; }

    public long? Retired { get; set; }
}
