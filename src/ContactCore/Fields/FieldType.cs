namespace ContactCore.Fields;

/// <summary>What an additional field holds.</summary>
public enum FieldType
{
    /// <summary>Text of at most 2,000 characters; the first 200, normalised, are indexed.</summary>
    Text = 0,

    /// <summary>A number of at most six decimal places within ±9,223,372,036,854.775807.</summary>
    Number = 1,

    /// <summary>True or false.</summary>
    Boolean = 2,

    /// <summary>A day without a time.</summary>
    Date = 3,

    /// <summary>One of the texts that the definition lists.</summary>
    Choice = 4,
}
