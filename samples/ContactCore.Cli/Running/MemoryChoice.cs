using ContactCore.Setup;

namespace ContactCore.Cli.Running;

/// <summary>The memory, which ends with the process; it is led to by nothing.</summary>
internal sealed record MemoryChoice : StoreChoice
{
    public override void AddTo(ContactCoreBuilder builder) => builder.UseInMemory();
}
