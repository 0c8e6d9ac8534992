using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Erasing;

/// <summary>One store in memory for several hosts: the services of the first are given to the others.</summary>
internal sealed class InMemoryServices
{
    private readonly List<(Type Service, Func<object> Instance)> _shared = [];

    public void AddTo(ContactCoreBuilder builder)
    {
        if (_shared.Count > 0)
        {
            foreach ((Type service, Func<object> instance) in _shared)
                builder.Services.AddSingleton(service, _ => instance());
            return;
        }

        int before = builder.Services.Count;
        builder.UseInMemory();
        ServiceCollection own = [];
        for (int i = before; i < builder.Services.Count; i++)
            ((ICollection<ServiceDescriptor>)own).Add(builder.Services[i]);
        while (builder.Services.Count > before)
            builder.Services.RemoveAt(before);
        ServiceProvider store = own.BuildServiceProvider();
        _shared.AddRange(own.Select(descriptor => (descriptor.ServiceType, (Func<object>)(() => store.GetRequiredService(descriptor.ServiceType)))));
        AddTo(builder);
    }
}
