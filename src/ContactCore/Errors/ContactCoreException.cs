namespace ContactCore.Errors;

/// <summary>
/// The root of every failure that ContactCore itself reports. Its message is fit to be shown: it names what failed and
/// what is allowed, and masks personal data. Nothing was changed when it is thrown, unless a derived type says otherwise.
/// Faults of the host's own code, such as null where a value is needed, are the <see cref="ArgumentException"/>s of .NET.
/// </summary>
public abstract class ContactCoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What failed and what is allowed.</param>
    /// <param name="inner">The cause, if one is known.</param>
    protected ContactCoreException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
