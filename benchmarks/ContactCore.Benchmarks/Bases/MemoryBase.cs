using ContactCore.Setup;

namespace ContactCore.Benchmarks.Bases;

/// <summary>A base in the process's memory: a tenth of a large one, as such bases are small.</summary>
public sealed class MemoryBase : BenchmarkBase
{
    public const string Name = "memory";

    public override int Size => Contacts / 10;

    protected override void Use(ContactCoreBuilder builder) => builder.UseInMemory();
}
