using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Maps cc_email_blacklist: the adder stands second, so that "is any entry there" is one look-up.</summary>
internal sealed class EmailEntryConfiguration : RowConfiguration<EmailEntryRow>
{
    protected override string Table => "cc_email_blacklist";

    protected override void Map(EntityTypeBuilder<EmailEntryRow> builder)
    {
        builder.HasKey(row => new { row.Key, row.Account });
        builder.HasIndex(row => new { row.Account, row.Key }).HasDatabaseName("ix_cc_email_blacklist_account");
    }
}
