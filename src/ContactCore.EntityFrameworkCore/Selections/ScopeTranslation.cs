using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>The states of a scope (Q4).</summary>
internal static class ScopeTranslation
{
    public static IReadOnlyList<ContactState> States(Scope scope) => scope switch
    {
        Scope.Base => [ContactState.Live],
        Scope.Deleted => [ContactState.Deleted],
        _ => [ContactState.Live, ContactState.Deleted],
    };
}
