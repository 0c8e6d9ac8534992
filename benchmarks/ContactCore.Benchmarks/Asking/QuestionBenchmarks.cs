using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Asking;

/// <summary>What the benchmarks of questions share: a store and a question.</summary>
public abstract class QuestionBenchmarks
{
    [ParamsSource(nameof(Stores), Priority = 0)]
    public string Store { get; set; } = "";

    [ParamsSource(nameof(Questions), Priority = 1)]
    public string Question { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    public static IEnumerable<string> Questions => Asking.Question.All.Select(question => question.Name);

    protected DatabaseBase Base { get; private set; } = null!;

    protected Question Asked { get; private set; } = null!;

    [GlobalSetup]
    public void SetUp()
    {
        Base = LargeBases.Database(Store);
        Asked = Asking.Question.Of(Question);
        Prepare();
    }

    protected virtual void Prepare()
    {
    }
}
