using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Contacts;

internal static class StoreServices
{
    /// <summary>Puts something before a store's own service.</summary>
    public static void PutBefore<T>(this IServiceCollection services, Func<T, T> put) where T : class
    {
        ServiceDescriptor own = services.Last(descriptor => descriptor.ServiceType == typeof(T));
        services.AddSingleton(provider => put((T)ActivatorUtilities.CreateInstance(provider, own.ImplementationType!)));
    }
}
