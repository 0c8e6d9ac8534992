using BenchmarkDotNet.Attributes;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>What the benchmarks of questions to the store in memory share.</summary>
public abstract class MemoryQuestionBenchmarks : MemoryBenchmarks
{
    [ParamsSource(nameof(Questions))]
    public string Question { get; set; } = "";

    public static IEnumerable<string> Questions => PlainQuestions.Names;

    protected Func<PlainContact, bool> Asked { get; private set; } = null!;

    protected Selection Selected { get; private set; } = null!;

    protected override async Task PrepareAsync()
    {
        Asked = PlainQuestions.Of(Question);
        Selected = Asking.Question.Of(Question).People;
        (long plain, long book) = (People.Count(Asked), await Base.Book.Contacts.CountAsync(Selected));
        if (plain != book)
            throw new InvalidOperationException($"{Question}: LINQ counts {plain}, the book {book}");
    }
}
