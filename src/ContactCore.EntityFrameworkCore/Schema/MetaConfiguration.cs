using ContactCore.EntityFrameworkCore.Limits;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Maps cc_meta.</summary>
internal sealed class MetaConfiguration : RowConfiguration<MetaRow>
{
    protected override string Table => "cc_meta";

    protected override void Map(EntityTypeBuilder<MetaRow> builder)
    {
        builder.HasKey(row => row.Name);
        builder.HasData(new MetaRow { Name = LimitChanges.Blacklist, Value = "" });
    }
}
