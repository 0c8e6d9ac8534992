using ContactCore.Errors;

namespace ContactCore.Importing;

/// <summary>An import could not go on. What the report counts stands; the rest was not touched.</summary>
public sealed class ImportStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="report">What stands.</param>
    /// <param name="inner">Why it stopped.</param>
    public ImportStoppedException(ImportReport report, ContactCoreException inner)
        : base(Sentence(report, inner), inner) => Report = report;

    /// <summary>What stands.</summary>
    public ImportReport Report { get; }

    private static string Sentence(ImportReport report, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(inner);
        return $"the import stopped after {report.Batches} whole batches, which stand ({report.Created} created, {report.Updated} updated); of the rest: {inner.Message}";
    }
}
