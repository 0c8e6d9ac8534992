using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Settings;

/// <summary>Maps cc_accounts.</summary>
internal sealed class AccountConfiguration : RowConfiguration<AccountRow>
{
    protected override string Table => "cc_accounts";

    protected override void Map(EntityTypeBuilder<AccountRow> builder)
    {
        builder.HasKey(row => row.Account);
    }
}
