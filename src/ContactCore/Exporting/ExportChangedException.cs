using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Exporting;

/// <summary>A contact was given more than the columns of the running export hold; nothing of it would be left out silently.</summary>
public sealed class ExportChangedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="contact">The contact.</param>
    public ExportChangedException(ContactId contact)
        : base($"contact {contact} was changed while it was exported and does not fit the columns any more; allowed: to run the export again") =>
        Contact = contact;

    /// <summary>The contact.</summary>
    public ContactId Contact { get; }
}
