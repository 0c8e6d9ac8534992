using ContactCore.Fields;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>A row of cc_fields.</summary>
internal sealed class FieldRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public required string Name { get; set; }

    public required string NameNorm { get; set; }

    public FieldType Type { get; set; }

    public required string Choices { get; set; }

    public long Defined { get; set; }

    public long? Retired { get; set; }
}
