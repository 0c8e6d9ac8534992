using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Duplicates;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>review</c>: pairs that nobody has answered on, or an answer on one.</summary>
internal sealed class ReviewCommand : AppCommand
{
    private const string Withdraw = "withdraw";
    private const double Lowest = 0.1;
    private const long UsualLimit = 20;
    private const long MostLimit = 10_000;

    private static readonly Words<MatchAnswer> Answers = new("ANSWER", ("same", MatchAnswer.Same), ("different", MatchAnswer.Different), ("later", MatchAnswer.Later));
    private static readonly Words<ReviewOrder> Orders = new("--order", ("doubtful", ReviewOrder.MostDoubtful), ("surest", ReviewOrder.Surest));

    private readonly Argument<string?> _left = new("LEFT") { Description = ContactReference.Help, Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _right = new("RIGHT") { Description = ContactReference.Help, Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _answer = new("ANSWER") { Description = $"{Answers.Help}, or {Withdraw} to take an answer back", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _from = new("--from") { Description = "The lowest probability of those that are listed (0.1 unless told)", HelpName = "P" };
    private readonly Option<string> _to = new("--to") { Description = "The highest (1 unless told)", HelpName = "P" };
    private readonly Option<string> _order = new("--order") { Description = "Which come first (doubtful unless told)", HelpName = Orders.Help };
    private readonly Option<string> _limit = new("--limit") { Description = "At most how many (20 unless told)", HelpName = "N" };

    public ReviewCommand() : base(
        "review",
        "Lists contacts that may be of one person and that nobody has answered on, with why; or answers on two",
        "review --limit 5",
        "review --order surest --from 0.5",
        "review external:crm-17 external:crm-41 same",
        "review external:crm-17 external:crm-41 withdraw")
    {
        Add(_left);
        Add(_right);
        Add(_answer);
        foreach (Option option in (Option[])[_from, _to, _order, _limit])
            Add(option);
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => (call.Parse.GetValue(_left), call.Parse.GetValue(_right), call.Parse.GetValue(_answer)) switch
    {
        (null, null, null) => ListAsync(call, cancellationToken),
        ({ } left, { } right, { } answer) => AnswerAsync(call, ContactReference.Read(left), ContactReference.Read(right), answer, cancellationToken),
        _ => throw new UsageException($"review takes two contacts and {Answers.Help} or {Withdraw}, or none of them to list what is to be reviewed"),
    };

    private async Task ListAsync(Call call, CancellationToken cancellationToken)
    {
        double from = call.Value(_from) is { } lowest ? ThresholdOption.Read(lowest, "--from") : Lowest;
        double to = ThresholdOption.Read(call.Value(_to) ?? "1", "--to");
        ReviewOrder order = call.Value(_order) is { } said ? Orders.Read(said) : ReviewOrder.MostDoubtful;
        long limit = call.Value(_limit) is { } number ? WholeNumber.Read("--limit", number) : UsualLimit;
        if (from > to)
            throw new UsageException("--from cannot be above --to");
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        ProbableDuplicates found = await book.Duplicates.FindProbableAsync(cancellationToken: cancellationToken);
        foreach (ProbableMatch pair in found.ToReview(from, to, order, (int)Math.Min(limit, MostLimit)))
            ReviewView.Write(call.Answers, found, pair);
    }

    private static async Task AnswerAsync(Call call, ContactReference left, ContactReference right, string text, CancellationToken cancellationToken)
    {
        MatchAnswer? answer = string.Equals(text, Withdraw, StringComparison.OrdinalIgnoreCase) ? null : Answers.Read(text);
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        Contact one = await left.FindAsync(book, cancellationToken);
        Contact other = await right.FindAsync(book, cancellationToken);
        if (answer is { } given)
        {
            ReviewView.Write(call.Answers, await book.Duplicates.AnswerAsync(one.Id, other.Id, given, cancellationToken));
            return;
        }

        bool withdrawn = await book.Duplicates.WithdrawAnswerAsync(one.Id, other.Id, cancellationToken);
        call.Answers.Write(json => json.WriteBoolean("withdrawn", withdrawn), () => withdrawn ? "The answer is taken back" : "There was no answer");
    }
}
