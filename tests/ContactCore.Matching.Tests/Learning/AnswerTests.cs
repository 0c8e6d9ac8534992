using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;
using ContactCore.Matching.Tests.Linking;
using Xunit.Abstractions;

namespace ContactCore.Matching.Tests.Learning;

/// <summary>What somebody says of pairs moves what is thought of such pairs.</summary>
/// <param name="notes">The figures.</param>
public sealed class AnswerTests(ITestOutputHelper notes)
{
    private static readonly KnownSet People = Town.Of(3_000, seed: 31);
    private static readonly RecordTable Table = People.Table();
    private static readonly DuplicateRecords Untaught = DuplicateRecords.Find(Table);

    // Pairs of doubt, of which every second one is answered.
    private static readonly (string Left, string Right)[] Doubtful = DoubtfulOf(Table, Untaught);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Answers_raise_or_lower_the_probability_of_such_pairs(bool isSame)
    {
        DuplicateRecords taught = DuplicateRecords.Find(Table, new MatchOptions { Examples = Answers(isSame) });
        double answered = Change(taught, 0);
        double others = Change(taught, 1);
        notes.WriteLine(FormattableString.Invariant($"{Answers(isSame).Length} answers, same: {isSame}: weights of those answered {answered:+0.00;-0.00}, of other pairs of doubt {others:+0.00;-0.00}"));
        Assert.True(isSame ? answered > 0.05 && others > 0.05 : answered < -0.05 && others < -0.05, $"{answered} {others}");
    }

    [Fact]
    public void More_answers_move_more_and_their_order_nothing()
    {
        PairAnswer[] answers = Answers(false);
        double few = Change(DuplicateRecords.Find(Table, new MatchOptions { Examples = answers[..(answers.Length / 3)] }), 1);
        double all = Change(DuplicateRecords.Find(Table, new MatchOptions { Examples = answers }), 1);
        double turned = Change(DuplicateRecords.Find(Table, new MatchOptions { Examples = [.. answers.Reverse().Select(answer => new PairAnswer(answer.Right, answer.Left, answer.AreSame))] }), 1);
        Assert.True(all < few, $"{all} {few}");
        Assert.Equal(all, turned);
    }

    [Fact]
    public void Even_of_a_few_records_an_answer_moves_the_weight_of_its_pair()
    {
        RecordTable few = RecordTable.Read(RecordSchema.Create("first name", "surname", "email", "born"),
        [
            new("a", ["Anna", "Müller", "anna@x.example", "1980-02-01"]), new("b", ["Anna", "Muller", null, "1980-02-11"]),
            new("c", ["Ben", "Ng", "ben@x.example", "1975-11-30"]), new("d", ["Clara", "Stone", "clara@x.example", "1991-05-17"]),
            new("e", ["Ben", "Ngg", "ben@x.example", null]),
        ]);
        double untaught = WeightBy();
        Assert.True(WeightBy(new("a", "b", true), new("c", "e", true)) > untaught);
        Assert.True(WeightBy(new PairAnswer("b", "a", false)) < untaught);

        double WeightBy(params PairAnswer[] answers) => DuplicateRecords.Find(few, new MatchOptions { Examples = answers }).Explain("a", "b").Weight;
    }

    [Fact]
    public void True_answers_do_not_make_it_worse()
    {
        double gain = Enumerable.Range(31, 5).Average(seed =>
        {
            KnownSet town = Town.Of(3_000, seed);
            RecordTable table = town.Table();
            DuplicateRecords untaught = DuplicateRecords.Find(table);
            PairAnswer[] answers = [.. DoubtfulOf(table, untaught).Select(pair => new PairAnswer(pair.Left, pair.Right, PersonOf(town, pair.Left) == PersonOf(town, pair.Right)))];
            Score before = Score.Of(untaught.PairsAt(0.5), town.Persons);
            Score after = Score.Of(DuplicateRecords.Find(table, new MatchOptions { Examples = answers }).PairsAt(0.5), town.Persons);
            notes.WriteLine($"{answers.Length} true answers: {before} before, {after} after");
            return after.F1 - before.F1;
        });
        notes.WriteLine(FormattableString.Invariant($"in the mean {gain:+0.0000;-0.0000}"));
        Assert.True(gain >= 0, FormattableString.Invariant($"{gain}"));
    }

    [Fact]
    public void Links_are_taught_by_the_IDs_of_both_tables()
    {
        TwoSets sets = TwoSets.OnceEach(Town.Of(3_000, seed: 32));
        (RecordTable left, RecordTable right) = (sets.Left.Table(), sets.Right.Table());
        LinkedRecords untaught = sets.Link();
        PairAnswer[] answers = [.. untaught.PairsAt(0.02).Where(pair => pair.Probability < 0.98).Select(pair => new PairAnswer(left.IdOf(pair.Left), right.IdOf(pair.Right), false))];
        LinkedRecords taught = sets.Link(new MatchOptions { Examples = answers });
        double change = answers.Average(answer => taught.Explain(answer.Left, answer.Right).Weight - untaught.Explain(answer.Left, answer.Right).Weight);
        notes.WriteLine(FormattableString.Invariant($"{answers.Length} answers: {change:+0.00;-0.00}"));
        Assert.True(change < 0, FormattableString.Invariant($"{change}"));
        Assert.Throws<ArgumentException>(() => sets.Link(new MatchOptions { Examples = [new PairAnswer(right.IdOf(0), left.IdOf(0), true)] }));
    }

    [Fact]
    public void Answers_about_nobody_and_answers_to_a_given_model_are_refused()
    {
        AssertRefused("the right ID of answer 2 is one that no record has", new("r1", "r2", true), new("r1", "nobody", true));
        AssertRefused("the left ID of answer 1 is one that no record has", new PairAnswer("nobody", "r1", true));
        AssertRefused("answer 1 is of a record and itself", new PairAnswer("r1", "r1", true));
        Assert.Throws<ArgumentException>(() => DuplicateRecords.Find(Table, new MatchOptions { Examples = [new("r1", "r2", true)], Model = Untaught.Model }));
    }

    [Fact]
    public void Answers_about_nobody_are_refused_where_all_records_are_equal_too()
    {
        RecordTable equal = RecordTable.Read(RecordSchema.Create(["name"]), [new RecordRow("a", ["Anna"]), new RecordRow("b", ["Anna"])]);
        Assert.Throws<ArgumentException>(() => DuplicateRecords.Find(equal, new MatchOptions { Examples = [new("a", "nobody", true)] }));
    }

    private static void AssertRefused(string problem, params PairAnswer[] answers) => Assert.StartsWith(
        problem,
        Assert.Throws<ArgumentException>(() => DuplicateRecords.Find(Table, new MatchOptions { Examples = answers })).Message,
        StringComparison.Ordinal);

    private static PairAnswer[] Answers(bool isSame) => [.. Doubtful.Where((_, i) => i % 2 == 0).Select(pair => new PairAnswer(pair.Left, pair.Right, isSame))];

    private static (string Left, string Right)[] DoubtfulOf(RecordTable table, DuplicateRecords found) =>
    [
        .. found.PairsAt(0.01).Select(pair => (table.IdOf(pair.Left), table.IdOf(pair.Right)))
            .Where(pair => found.Explain(pair.Item1, pair.Item2).Probability is > 0.02 and < 0.98)
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Item2, StringComparer.Ordinal),
    ];

    private static string PersonOf(KnownSet town, string id) => town.Persons[int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture)];

    private static double Change(DuplicateRecords taught, int which) => Doubtful.Where((_, i) => i % 2 == which)
        .Average(pair => taught.Explain(pair.Left, pair.Right).Weight - Untaught.Explain(pair.Left, pair.Right).Weight);
}
