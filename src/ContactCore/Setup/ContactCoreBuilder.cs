using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Setup;

/// <summary>What <c>AddContactCore</c> gives, for a store to be chosen on.</summary>
public sealed class ContactCoreBuilder
{
    internal ContactCoreBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }
}
