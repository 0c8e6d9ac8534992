using ContactCore.Conformance;
using ContactCore.Setup;

namespace ContactCore.Stores.Tests.InMemory;

public sealed class InMemoryStore : StoreUnderTest
{
    public override int ScriptsATest => 100;

    public override void AddTo(ContactCoreBuilder builder) => builder.UseInMemory();
}
