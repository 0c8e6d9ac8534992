using System.Diagnostics.CodeAnalysis;
using ContactCore.Hooks;
using ContactCore.Hosting.Hooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Adds the host's handlers of events.</summary>
public static class ContactHandlerBuilderExtensions
{
    /// <summary>
    /// Has each event delivered to a handler, which is resolved in a scope of its own for each: a host that has one turns
    /// hooks on when it starts, and delivers while it runs. Several handlers get an event in the order in which they were
    /// added; where one fails, all get it again.
    /// </summary>
    /// <typeparam name="THandler">The handler; a scoped service unless the host has registered it otherwise.</typeparam>
    /// <param name="builder">What <c>AddContactCore</c> gave.</param>
    /// <returns>The same, to go on with.</returns>
    public static ContactCoreBuilder AddContactHandler<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this ContactCoreBuilder builder)
        where THandler : class, IContactHandler
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<THandler>();
        builder.Services.AddSingleton(new HandlerType(typeof(THandler)));
        builder.Services.TryAddSingleton<ScopedHandlers>();
        builder.Services.AddHostedService<HookService>();
        return builder;
    }
}
