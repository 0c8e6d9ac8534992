using ContactCore.Stores;

namespace ContactCore.InMemory.Writing;

/// <summary>Applies changes of one kind to the draft of their account.</summary>
internal interface IChangeHandler
{
    /// <summary>The kind.</summary>
    Type Kind { get; }

    /// <summary>Applies a change, and says how many things it altered.</summary>
    /// <param name="change">A change of the kind.</param>
    /// <param name="account">The account, with what earlier changes of the set did.</param>
    long Apply(Change change, AccountDraft account);
}

/// <summary>A handler that sees its changes as what they are.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class ChangeHandler<T> : IChangeHandler
    where T : Change
{
    public Type Kind => typeof(T);

    public long Apply(Change change, AccountDraft account) => Apply((T)change, account);

    protected abstract long Apply(T change, AccountDraft account);
}
