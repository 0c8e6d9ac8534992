using ContactCore.Errors;

namespace ContactCore.Activities;

/// <summary>
/// A report has the host's key of another message: of another contact, channel or name. Nothing of its change set was
/// applied.
/// </summary>
public sealed class HostKeyTakenException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reports">Every such report of the change set.</param>
    public HostKeyTakenException(IReadOnlyList<ContactActivity> reports) : base(Sentence(reports)) => Reports = reports;

    /// <summary>Every such report of the change set.</summary>
    public IReadOnlyList<ContactActivity> Reports { get; }

    private static string Sentence(IReadOnlyList<ContactActivity> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        string key = Mask.Name(reports.Count == 0 ? "" : reports[0].HostKey ?? "");
        string others = reports.Count > 1 ? $" and {reports.Count - 1} others belong" : " belongs";
        return $"hostKey '{key}'{others} to another message; allowed: a key of its own for each message to each contact";
    }
}
