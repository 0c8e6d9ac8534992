using ContactCore.Conformance;
using ContactCore.Setup;

namespace ContactCore.Stores.Tests.InMemory;

public sealed class InMemoryStore : StoreUnderTest
{
    public override void AddTo(ContactCoreBuilder builder) => builder.UseInMemory();
}
