using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>Maps cc_tombstones. The secret comes before the digest, so that one that is not kept is found by a few looks.</summary>
internal sealed class TombstoneConfiguration : RowConfiguration<TombstoneRow>
{
    protected override string Table => "cc_tombstones";

    protected override void Map(EntityTypeBuilder<TombstoneRow> builder) =>
        builder.HasKey(row => new { row.Account, row.Secret, row.Digest });
}
