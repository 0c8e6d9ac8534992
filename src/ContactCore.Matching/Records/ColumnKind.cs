namespace ContactCore.Matching;

/// <summary>What the values of a column are, and so how two of them are compared.</summary>
public enum ColumnKind
{
    /// <summary>A name of a person: spellings, nicknames, initials and swapped names count as near.</summary>
    Name = 0,

    /// <summary>Words, such as an address line or a town.</summary>
    Text = 1,

    /// <summary>A day, such as a date of birth; one digit off and day and month swapped count as near.</summary>
    Date = 2,

    /// <summary>A number or key that is copied, not counted: a social security number, a postcode.</summary>
    Code = 3,

    /// <summary>An email address.</summary>
    Email = 4,

    /// <summary>A phone number; the last digits count.</summary>
    Phone = 5,

    /// <summary>A quantity, compared by how far two of them are apart.</summary>
    Number = 6,
}
