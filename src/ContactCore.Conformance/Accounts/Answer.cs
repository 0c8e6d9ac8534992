using System.Collections;
using System.Reflection;
using ContactCore.Errors;

namespace ContactCore.Conformance.Accounts;

/// <summary>What a call came to: an answer, or a refusal of the library's own family.</summary>
internal sealed record Answer(object? Given, Exception? Refusal)
{
    /// <summary>Whether it was refused, or says nothing: null, false, zero, empty, through and through.</summary>
    public bool IsNothing => Refusal is not null || SaysNothing(Given);

    public static async Task<Answer> OfAsync(MethodInfo method, object service, object?[] arguments)
    {
        try
        {
            return new Answer(await AwaitedAsync(method.Invoke(service, BindingFlags.DoNotWrapExceptions, null, arguments, null)), null);
        }
        catch (ContactCoreException e)
        {
            return new Answer(null, e);
        }
    }

    private static async Task<object?> AwaitedAsync(object? result)
    {
        Type type = result!.GetType();
        if (type.GetInterfaces().FirstOrDefault(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } sequence)
        {
            MethodInfo all = typeof(Answer).GetMethod(nameof(AllAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(sequence.GenericTypeArguments);
            result = all.Invoke(null, [result])!;
        }

        if (result is not Task task)
            return result;
        await task;
        PropertyInfo? value = result.GetType().GetProperty("Result");
        return value is null || value.PropertyType.Name == "VoidTaskResult" ? null : value.GetValue(result);
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> sequence)
    {
        List<T> all = [];
        await foreach (T element in sequence)
            all.Add(element);
        return all;
    }

    private static bool SaysNothing(object? value) => value switch
    {
        null => true,
        string => false,
        bool flag => !flag,
        int or long => Convert.ToInt64(value, null) == 0,
        IEnumerable sequence => !sequence.Cast<object>().Any(),
        _ => value.GetType().Assembly == typeof(ContactCoreException).Assembly
            && value.GetType().GetProperties().All(property => SaysNothing(property.GetValue(value))),
    };
}
