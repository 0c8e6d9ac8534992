namespace ContactCore.Conformance;

/// <summary>The promise of a store that a test tries, by its code as the store interfaces and changes state it.</summary>
/// <param name="code">The code, such as W1.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PromiseAttribute(string code) : Attribute
{
    /// <summary>The code.</summary>
    public string Code { get; } = code;
}
