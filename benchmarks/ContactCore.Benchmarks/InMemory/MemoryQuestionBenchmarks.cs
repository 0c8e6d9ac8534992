using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>What the benchmarks of questions to the store in memory share.</summary>
public abstract class MemoryQuestionBenchmarks
{
    [ParamsSource(nameof(Questions))]
    public string Question { get; set; } = "";

    public static IEnumerable<string> Questions => PlainQuestions.Names;

    protected BenchmarkBase Base { get; private set; } = null!;

    protected List<PlainContact> People { get; private set; } = [];

    protected Func<PlainContact, bool> Asked { get; private set; } = null!;

    protected Selection Selected { get; private set; } = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        Base = LargeBases.Get(MemoryBase.Name);
        People = await PlainContacts.ReadAsync(MemoryBase.Contacts);
        Asked = PlainQuestions.Of(Question);
        Selected = Asking.Question.Of(Question).People;
        (long plain, long book) = (People.Count(Asked), await Base.Book.Contacts.CountAsync(Selected));
        if (plain != book)
            throw new InvalidOperationException($"{Question}: LINQ counts {plain}, the book {book}");
    }
}
