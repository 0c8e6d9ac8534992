namespace ContactCore.Hosting.Hooks;

/// <summary>A handler that the host has, by its type, as it is resolved in the scope of a delivery.</summary>
/// <param name="Type">The type.</param>
internal sealed record HandlerType(Type Type);
