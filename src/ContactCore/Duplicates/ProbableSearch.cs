using ContactCore.Channels;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Stores;

namespace ContactCore.Duplicates;

/// <summary>One search: reads the base into records, and has them compared.</summary>
internal sealed class ProbableSearch(Session session, IMatchReader reader, IDuplicateReader duplicates, HeldAnswers answers, IFieldReader fields)
{
    private const int PageSize = 5_000;

    private readonly List<ComparedContact> _several = [];
    private readonly SoughtContacts _sought = new();

    public async Task<ProbableDuplicates> RunAsync(MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        ComparedColumns columns = new(await fields.AllAsync(session.Account, cancellationToken).ConfigureAwait(false));
        await ReadAsync(columns, cancellationToken).ConfigureAwait(false);
        await AddSeveralAsync(columns, cancellationToken).ConfigureAwait(false);
        RecordTable records = columns.Build();
        IReadOnlyList<AnsweredPair> answered = await answers.AllAsync(Compared(records), cancellationToken).ConfigureAwait(false);
        MatchOptions held = options with { Answers = [.. options.Answers, .. answered.Where(pair => pair.Answer != MatchAnswer.Later).Select(Held)] };
        DuplicateRecords found = await Task.Run(() => DuplicateRecords.Find(records, held, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new ProbableDuplicates(found, records, _sought, [.. answered.Select(pair => pair.Position)]);
    }

    private static PairAnswer Held(AnsweredPair pair) => new(pair.Left.ToString(), pair.Right.ToString(), pair.Answer == MatchAnswer.Same);

    private static Func<ContactId, bool> Compared(RecordTable records) => contact => records.TryFind(contact.ToString(), out _);

    private async Task ReadAsync(ComparedColumns columns, CancellationToken cancellationToken)
    {
        ContactId? after = null;
        IReadOnlyList<ComparedContact> page;
        do
        {
            page = await reader.PageAsync(session.Account, columns.Fields, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (ComparedContact contact in page)
            {
                after = contact.Id;
                if (contact.Emails.Count < 2 && contact.Phones.Count < 2)
                    Add(columns, contact, contact.Emails, contact.Phones);
                else
                    _several.Add(contact);
            }
        }
        while (page.Count == PageSize);
    }

    // They wait until it is known which of their addresses others hold, which is asked for nobody else.
    private async Task AddSeveralAsync(ComparedColumns columns, CancellationToken cancellationToken)
    {
        AddressChoice emails = await ChoiceAsync(ChannelKind.Email, contact => contact.Emails, cancellationToken).ConfigureAwait(false);
        AddressChoice phones = await ChoiceAsync(ChannelKind.Phone, contact => contact.Phones, cancellationToken).ConfigureAwait(false);
        foreach (ComparedContact contact in _several)
            Add(columns, contact, emails.Order(contact.Emails), phones.Order(contact.Phones));
    }

    private Task<AddressChoice> ChoiceAsync(ChannelKind kind, Func<ComparedContact, IReadOnlyList<string>> keys, CancellationToken cancellationToken) =>
        AddressChoice.ReadAsync(
            duplicates, session.Account, kind, _several.Select(keys).Where(some => some.Count > 1).SelectMany(some => some), cancellationToken);

    private void Add(ComparedColumns columns, ComparedContact contact, IEnumerable<string> emails, IEnumerable<string> phones)
    {
        columns.Add(contact, emails, phones);
        _sought.Add(contact);
    }
}
