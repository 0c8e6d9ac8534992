using ContactCore.Hooks;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Hosting.Hooks;

/// <summary>
/// Gives an event to each of the host's handlers, one after the other as they were registered, in a scope of its own. Where
/// one fails, those behind it do not see the event, and at its next attempt all of them do.
/// </summary>
internal sealed class ScopedHandlers(IServiceScopeFactory scopes, IEnumerable<HandlerType> handlers) : IContactHandler
{
    private readonly Type[] _types = [.. handlers.Select(handler => handler.Type).Distinct()];

    public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            foreach (Type type in _types)
            {
                IContactHandler handler = (IContactHandler)scope.ServiceProvider.GetRequiredService(type);
                await handler.HandleAsync(change, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
