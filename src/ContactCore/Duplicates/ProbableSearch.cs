using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>One search: reads the base into records, and has them compared.</summary>
internal sealed class ProbableSearch(AccountId account, IMatchReader reader, IDuplicateReader duplicates, HeldAnswers answers, IFieldReader fields)
{
    public async Task<ProbableDuplicates> RunAsync(MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        ComparedColumns columns = new(await fields.AllAsync(account, cancellationToken).ConfigureAwait(false));
        RecordedBase people = await RecordedBase.ReadAsync(new BaseReading(account, reader, duplicates), columns, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<AnsweredPair> answered = await answers.AllAsync(Compared(people.Records), cancellationToken).ConfigureAwait(false);
        MatchOptions held = options with { Answers = [.. options.Answers, .. answered.Where(pair => pair.Answer != MatchAnswer.Later).Select(Held)] };
        DuplicateRecords found = await Task.Run(() => DuplicateRecords.Find(people.Records, held, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new ProbableDuplicates(found, people, [.. answered.Select(pair => pair.Position)]);
    }

    private static PairAnswer Held(AnsweredPair pair) => new(pair.Left.ToString(), pair.Right.ToString(), pair.Answer == MatchAnswer.Same);

    private static Func<ContactId, bool> Compared(RecordTable records) => contact => records.TryFind(contact.ToString(), out _);
}
