using ContactCore.Secrets;

namespace ContactCore.Erasing;

/// <summary>How erased people are known again. Without secrets nobody can be erased.</summary>
public sealed class ErasureOptions
{
    /// <summary>
    /// The secrets: the first makes tombstones, all of them are looked under. To change a secret, put the new one first and
    /// keep the old ones: without them nobody can tell who was erased, and adding and importing are refused.
    /// </summary>
    public IList<Secret> Secrets { get; } = [];
}
