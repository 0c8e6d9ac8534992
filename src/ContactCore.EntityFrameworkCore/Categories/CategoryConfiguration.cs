using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>Maps cc_categories.</summary>
internal sealed class CategoryConfiguration : RowConfiguration<CategoryRow>
{
    protected override string Table => "cc_categories";

    protected override void Map(EntityTypeBuilder<CategoryRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.NameNorm }).HasDatabaseName("ix_cc_categories_name").IsUnique();
    }
}
