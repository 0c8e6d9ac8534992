namespace ContactCore.Stores;

/// <summary>
/// One change that a store applies. The kinds are a closed list, each in its feature's folder: a store that meets one it
/// does not know throws <see cref="NotSupportedException"/>, and the conformance suite applies each of them.
/// </summary>
public abstract record Change
{
    private protected Change()
    {
    }
}
