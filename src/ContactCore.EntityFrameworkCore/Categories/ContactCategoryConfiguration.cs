using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>Maps cc_contact_categories.</summary>
internal sealed class ContactCategoryConfiguration : RowConfiguration<ContactCategoryRow>
{
    protected override string Table => "cc_contact_categories";

    protected override void Map(EntityTypeBuilder<ContactCategoryRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Category, row.Origin });
        builder.HasIndex(row => new { row.Account, row.Owner, row.Category }).HasDatabaseName("ix_cc_contact_categories_owner");
        builder.HasIndex(row => new { row.Account, row.Category, row.Owner }).HasDatabaseName("ix_cc_contact_categories_category");
    }
}
