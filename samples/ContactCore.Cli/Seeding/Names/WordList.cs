namespace ContactCore.Cli.Seeding.Names;

/// <summary>Words to pick from: some that are whole, the first ones the commonest, and some put together of two parts.</summary>
internal sealed class WordList
{
    private readonly Spelling[] _whole;
    private Spelling[] _heads = [];
    private Spelling[] _tails = [];
    private string _joint = "";
    private int _percentJoined;

    private WordList(Spelling[] whole) => _whole = whole;

    public static WordList Of(string words) => new(Spelling.List(words));

    public static WordList Joined(string heads, string tails, string joint = "") => Of("").Or(100, heads, tails, joint);

    /// <summary>Adds words of two parts, picked so many times in a hundred.</summary>
    public WordList Or(int percent, string heads, string tails, string joint = "") => new(_whole)
    {
        _heads = Spelling.List(heads),
        _tails = Spelling.List(tails),
        _joint = joint,
        _percentJoined = percent,
    };

    public Spelling Pick(Chance chance) => chance.Percent(_percentJoined)
        ? chance.Pick(_heads).Before(chance.Pick(_tails), _joint)
        : chance.PickEarly(_whole);
}
