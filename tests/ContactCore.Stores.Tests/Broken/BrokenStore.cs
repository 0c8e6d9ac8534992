using ContactCore.Conformance;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken;

/// <summary>The in-memory store with one of its services put behind a breach of a promise.</summary>
/// <typeparam name="TBreach">How it is broken.</typeparam>
public sealed class BrokenStore<TBreach> : StoreUnderTest
    where TBreach : Breach, new()
{
    public override int ScriptsATest => 50;

    public override int FiltersATest => 40;

    public override void AddTo(ContactCoreBuilder builder)
    {
        builder.UseInMemory();
        new TBreach().AddTo(builder.Services);
    }
}

/// <summary>One way of breaking a store.</summary>
public abstract class Breach
{
    /// <summary>The promise that is broken, which a test that fails must name.</summary>
    public abstract string Promise { get; }

    /// <summary>Whether random scripts come upon it, too.</summary>
    public virtual bool IsCaughtByScripts => false;

    public abstract void AddTo(IServiceCollection services);

    /// <summary>Puts another service before the one that is registered.</summary>
    protected static void Wrap<TService>(IServiceCollection services, Func<TService, IServiceProvider, TService> wrap)
        where TService : class
    {
        ServiceDescriptor inner = services.Single(descriptor => descriptor.ServiceType == typeof(TService));
        services.Remove(inner);
        services.AddSingleton(provider =>
            wrap((TService)ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!), provider));
    }
}
