using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace OwnStore;

public static class TrailedStoreExtensions
{
    /// <summary>Chooses the store: everything in memory, with a <see cref="Trail"/> of what was written.</summary>
    public static ContactCoreBuilder UseTrailedMemory(this ContactCoreBuilder builder)
    {
        builder.UseInMemory();
        ServiceDescriptor inner = builder.Services.Single(service => service.ServiceType == typeof(IWriteDoor));
        builder.Services.Remove(inner);
        builder.Services.AddSingleton<Trail>();
        builder.Services.AddSingleton<IWriteDoor>(provider => new TrailedDoor(
            (IWriteDoor)ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!),
            provider.GetRequiredService<Trail>()));
        return builder;
    }
}
