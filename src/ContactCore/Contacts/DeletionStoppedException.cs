using ContactCore.Errors;

namespace ContactCore.Contacts;

/// <summary>A deletion of many could not go on. Those that it counts are deleted; the others were not touched.</summary>
public sealed class DeletionStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="deleted">How many contacts are deleted.</param>
    /// <param name="inner">Why it stopped.</param>
    public DeletionStoppedException(long deleted, ContactCoreException inner)
        : base(Sentence(deleted, inner), inner) => Deleted = deleted;

    /// <summary>How many contacts are deleted.</summary>
    public long Deleted { get; }

    private static string Sentence(long deleted, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return $"the deletion stopped when {deleted} contacts were deleted, which stay so; of the rest: {inner.Message}";
    }
}
