namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>A row of cc_meta: what the store itself is made by.</summary>
internal sealed class MetaRow
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}
