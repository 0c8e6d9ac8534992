using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Models;

/// <summary>Tries something on many generated scripts; a failure is shrunk to the shortest script that still fails.</summary>
internal static class Property
{
    /// <summary>Tries it, as often as said times the scale.</summary>
    public static Task HoldsAsync<T>(Gen<T> steps, int tests, Func<IReadOnlyList<T>, Task> attempt) =>
        TryAsync(steps.ListOf().Select(script => script.ToList()), Scale.Of(tests), attempt);

    /// <summary>Tries it on scripts of one length, exactly as often as said.</summary>
    public static Task HoldsAsync<T>(Gen<T> steps, int tests, int length, Func<IReadOnlyList<T>, Task> attempt) =>
        TryAsync(Gen.ArrayOf(steps, length).Select(script => script.ToList()), tests, attempt);

    // Away from the test's own scheduler: FsCheck waits for each attempt.
    private static Task TryAsync<T>(Gen<List<T>> scripts, int tests, Func<IReadOnlyList<T>, Task> attempt) => Task.Run(() => Prop
        .ForAll(Arb.From(scripts, Shorter), script => attempt(script))
        .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(tests).WithStartSize(20).WithEndSize(60)));

    private static IEnumerable<List<T>> Shorter<T>(List<T> script)
    {
        for (int part = script.Count / 2; part > 0; part /= 2)
        {
            for (int from = 0; from + part <= script.Count; from += part)
                yield return [.. script[..from], .. script[(from + part)..]];
        }
    }
}
