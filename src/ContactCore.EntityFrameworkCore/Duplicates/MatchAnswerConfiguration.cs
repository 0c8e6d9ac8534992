using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>Maps cc_match_answers.</summary>
internal sealed class MatchAnswerConfiguration : RowConfiguration<MatchAnswerRow>
{
    protected override string Table => "cc_match_answers";

    protected override void Map(EntityTypeBuilder<MatchAnswerRow> builder)
    {
        builder.HasKey(row => new { row.Account, row.Left, row.Right });
        builder.HasIndex(row => new { row.Account, row.Right, row.Left }).HasDatabaseName("ix_cc_match_answers_right");
    }
}
