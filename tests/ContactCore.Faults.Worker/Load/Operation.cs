using ContactCore.Books;

namespace ContactCore.Faults.Worker.Load;

/// <summary>One kind of thing that writers do under load.</summary>
public abstract class Operation
{
    /// <summary>The kind's name in the ledger.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether it is a series of batches, each all or nothing.</summary>
    public virtual bool IsLong => false;

    /// <summary>Chooses what it is done to; null where nothing fits.</summary>
    public abstract Task<string?> ChooseAsync(Desk desk);

    /// <summary>Does it.</summary>
    /// <param name="book">A book whose actor is the mark.</param>
    /// <param name="mark">The operation's own name.</param>
    /// <param name="subject">What was chosen.</param>
    public abstract Task<Effect> RunAsync(ContactBook book, string mark, string subject);
}
