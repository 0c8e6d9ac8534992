using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>Maps cc_field_values.</summary>
internal sealed class FieldValueConfiguration : RowConfiguration<FieldValueRow>
{
    protected override string Table => "cc_field_values";

    protected override void Map(EntityTypeBuilder<FieldValueRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Field, row.Origin });
        builder.HasIndex(row => new { row.Account, row.Owner }).HasDatabaseName("ix_cc_field_values_owner");
        builder.HasIndex(row => new { row.Account, row.Field, row.TextNorm, row.Owner }).HasDatabaseName("ix_cc_field_values_text");
        builder.HasIndex(row => new { row.Account, row.Field, row.Number, row.Owner }).HasDatabaseName("ix_cc_field_values_number");
    }
}
