using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Links;

/// <summary>Maps cc_tokens.</summary>
internal sealed class TokenConfiguration : RowConfiguration<TokenRow>
{
    protected override string Table => "cc_tokens";

    protected override void Map(EntityTypeBuilder<TokenRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Id });
        builder.HasIndex(row => new { row.Account, row.Expires }).HasDatabaseName("ix_cc_tokens_expires");
    }
}
