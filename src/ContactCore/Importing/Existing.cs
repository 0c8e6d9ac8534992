namespace ContactCore.Importing;

/// <summary>What is done with a row whose contact is there already. An empty cell never erases anything.</summary>
public enum Existing
{
    /// <summary>What the contact lacks is taken from the row.</summary>
    FillBlanks,

    /// <summary>What the row has replaces what the contact has; the contact's further addresses and categories stay.</summary>
    Overwrite,

    /// <summary>The contact stays as it is; refusals of the row's addresses are recorded all the same.</summary>
    Skip,

    /// <summary>The row is rejected.</summary>
    Reject,
}
