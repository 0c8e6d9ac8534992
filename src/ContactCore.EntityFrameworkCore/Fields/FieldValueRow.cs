namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>A row of cc_field_values: a contact's value of a field.</summary>
internal sealed class FieldValueRow
{
    public required string Account { get; set; }

    public Guid Field { get; set; }

    public Guid Origin { get; set; }

    public Guid Owner { get; set; }

    public string? Text { get; set; }

    public string? TextNorm { get; set; }

    /// <summary>The whole normalised text, only where it is longer than what <see cref="TextNorm"/> holds.</summary>
    public string? TextWhole { get; set; }

    public long? Number { get; set; }
}
