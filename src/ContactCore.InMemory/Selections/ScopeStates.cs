using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>The states that a scope looks at. It is no test of a contact: each state has its own rankings.</summary>
internal static class ScopeStates
{
    public static IReadOnlyList<ContactState> Of(Scope scope) => scope switch
    {
        Scope.Base => [ContactState.Live],
        Scope.Deleted => [ContactState.Deleted],
        Scope.Both => [ContactState.Live, ContactState.Deleted],
        _ => throw new NotSupportedException($"{scope} is a scope that the in-memory store does not know"),
    };
}
