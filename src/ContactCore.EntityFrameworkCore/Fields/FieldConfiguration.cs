using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Maps cc_fields.</summary>
internal sealed class FieldConfiguration : RowConfiguration<FieldRow>
{
    protected override string Table => "cc_fields";

    protected override void Map(EntityTypeBuilder<FieldRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.NameNorm }).HasDatabaseName("ix_cc_fields_name").IsUnique();
    }
}
