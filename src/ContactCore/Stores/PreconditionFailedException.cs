using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Stores;

/// <summary>A precondition of a change did not hold when the transaction looked: names the contact and the precondition.</summary>
public sealed class PreconditionFailedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="contact">The contact that was to be changed.</param>
    /// <param name="precondition">What had to hold.</param>
    public PreconditionFailedException(ContactId contact, Precondition precondition)
        : base($"contact {contact} was left as it is, because {Describe(precondition)} does not hold any more; allowed: to read it again and decide again")
    {
        Contact = contact;
        Precondition = precondition;
    }

    /// <summary>The contact that was to be changed.</summary>
    public ContactId Contact { get; }

    /// <summary>What had to hold.</summary>
    public Precondition Precondition { get; }

    private static string Describe(Precondition precondition) =>
        precondition is null ? throw new ArgumentNullException(nameof(precondition)) : precondition.Describe();
}
