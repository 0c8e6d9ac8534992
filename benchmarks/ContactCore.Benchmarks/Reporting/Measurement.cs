using System.Text.Json;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Reporting;

/// <summary>One measured method with its parameters.</summary>
/// <param name="Suite">The class.</param>
/// <param name="Method">The method.</param>
/// <param name="Store">The database.</param>
/// <param name="Question">What is asked, or nothing.</param>
/// <param name="Median">The median, in nanoseconds.</param>
/// <param name="Runs">Of how many runs.</param>
/// <param name="Allocated">The bytes that one run takes of managed memory, kept or not.</param>
public sealed record Measurement(string Suite, string Method, string Store, string Question, double Median, int Runs, long Allocated)
{
    public static IEnumerable<Measurement> Read(JsonElement report)
    {
        foreach (JsonElement benchmark in report.GetProperty("Benchmarks").EnumerateArray())
        {
            if (benchmark.GetProperty("Statistics").ValueKind != JsonValueKind.Object)
                continue;
            Dictionary<string, string> parameters = Parameters(benchmark.GetProperty("Parameters").GetString()!);
            yield return new Measurement(
                benchmark.GetProperty("Type").GetString()!,
                benchmark.GetProperty(nameof(Method)).GetString()!,
                parameters.GetValueOrDefault("Store", MemoryBase.Name),
                Whole(parameters.GetValueOrDefault("Question", "")),
                benchmark.GetProperty("Statistics").GetProperty(nameof(Median)).GetDouble(),
                benchmark.GetProperty("Statistics").GetProperty("N").GetInt32(),
                benchmark.GetProperty("Memory").GetProperty("BytesAllocatedPerOperation").GetInt64());
        }
    }

    // A long one is given by its first and its last letters.
    private static string Whole(string question)
    {
        string[] parts = question.Split("(...)");
        if (parts.Length != 2)
            return question;
        string end = parts[1][..parts[1].LastIndexOf(" [", StringComparison.Ordinal)];
        return Asking.Question.All.Select(asked => asked.Name)
            .Single(name => name.StartsWith(parts[0], StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal));
    }

    // A question may hold the separator itself, a store never does; either may come first.
    private static Dictionary<string, string> Parameters(string text)
    {
        Dictionary<string, string> parameters = new(StringComparer.Ordinal);
        int store = text.IndexOf("Store=", StringComparison.Ordinal);
        if (store >= 0)
        {
            string from = text[(store + "Store=".Length)..];
            string name = from.Split('&')[0];
            parameters["Store"] = name;
            text = (text[..store] + from[name.Length..]).Trim('&');
        }

        if (text.StartsWith("Question=", StringComparison.Ordinal))
            parameters["Question"] = text["Question=".Length..];
        return parameters;
    }
}
