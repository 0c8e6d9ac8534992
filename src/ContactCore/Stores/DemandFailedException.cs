using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Stores;

/// <summary>A precondition of a change did not hold when the transaction looked: names the contact and the demand.</summary>
public sealed class DemandFailedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="contact">The contact that was to be changed.</param>
    /// <param name="demand">What was demanded.</param>
    public DemandFailedException(ContactId contact, Demand demand)
        : base($"contact {contact} was left as it is, because {Describe(demand)} does not hold any more; allowed: to read it again and decide again")
    {
        Contact = contact;
        Demand = demand;
    }

    /// <summary>The contact that was to be changed.</summary>
    public ContactId Contact { get; }

    /// <summary>What was demanded.</summary>
    public Demand Demand { get; }

    private static string Describe(Demand demand) =>
        demand is null ? throw new ArgumentNullException(nameof(demand)) : demand.Describe();
}
