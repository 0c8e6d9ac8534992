namespace ContactCore.Links;

/// <summary>What came of asking for a double opt-in. A form that the public sees must answer the same to each of them.</summary>
public enum ConfirmationOutcome
{
    /// <summary>Nothing was known of the address; now it is NotConfirmed until the link is followed.</summary>
    Asked = 1,

    /// <summary>It was asked before and not answered: here is another link, since the first may be lost.</summary>
    AskedAgain = 2,

    /// <summary>
    /// Something is known of the address, or a live contact holds it: it stays as it is, so that nobody can silence an
    /// active one by signing it up. There is no link.
    /// </summary>
    AlreadyKnown = 3,
}
