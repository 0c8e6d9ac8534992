using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContactCore.Tests.Refusals;

/// <summary>A public method of the domain, and the parameters of it that must not be null.</summary>
/// <param name="Target">What it is called on, or null for a static one.</param>
/// <param name="Method">The method.</param>
internal sealed record PublicCall(object? Target, MethodInfo Method)
{
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}({string.Join(", ", Method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    /// <summary>The methods of a type that a user calls: no operators, no members of records.</summary>
    public static IEnumerable<PublicCall> Of(Type type, object? target) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.DeclaredOnly | (target is null ? BindingFlags.Static : BindingFlags.Instance))
        where !method.IsSpecialName && !method.IsGenericMethodDefinition && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && method.GetBaseDefinition().DeclaringType != typeof(object)
        select new PublicCall(target, method);

    public IEnumerable<ParameterInfo> NeverNull()
    {
        NullabilityInfoContext nullability = new();
        return Method.GetParameters().Where(parameter => !parameter.ParameterType.IsValueType && !parameter.IsOut
            && nullability.Create(parameter).WriteState == NullabilityState.NotNull);
    }

    /// <summary>Calls it with null for one parameter and samples for the others, and gives what it threw.</summary>
    public async Task<Exception?> ThrownForNullAsync(ParameterInfo missing, Func<ParameterInfo, object?> sample)
    {
        try
        {
            object? answer = Method.Invoke(Target, [.. Method.GetParameters().Select(parameter => parameter.Position == missing.Position ? null : sample(parameter))]);
            await ToEndAsync(answer);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private static async Task ToEndAsync(object? answer)
    {
        switch (answer)
        {
            case Task task:
                await task;
                break;
            case IAsyncEnumerable<object> stream:
                await foreach (object _ in stream)
                {
                }

                break;
            case IEnumerable sequence:
                foreach (object _ in sequence)
                {
                }

                break;
        }
    }
}
