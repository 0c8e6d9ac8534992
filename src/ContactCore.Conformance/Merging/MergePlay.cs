using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Accounts;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Selections;
using ContactCore.Values;
using Xunit;

namespace ContactCore.Conformance.Merging;

/// <summary>People of an account of their own, who are merged and taken back; remembers what the account was like before each merge.</summary>
internal sealed class MergePlay
{
    private const string List = "VIP";

    private readonly TestAccount _account;
    private readonly ContactBook _book;
    private readonly Vocabulary _words = new("merging");
    private readonly List<Contact> _live = [];
    private readonly Stack<(Merge Merge, AccountImage Before, PairPosition Pair, AnsweredPair? Held)> _merges = [];

    private MergePlay(TestAccount account, ContactBook book)
    {
        _account = account;
        _book = book;
    }

    private IEnumerable<ChannelAddress> Addresses => Enumerable.Range(0, Vocabulary.Addresses).Select(_words.Address);

    public static async Task<MergePlay> BeginAsync(TestHost host, string name)
    {
        TestAccount account = host.Account(name);
        ContactBook book = await account.BookAsync();
        await book.Categories.AddAsync("News");
        await book.Fields.AddAsync("plan", FieldType.Number);
        await book.Segments.CreateAsync(List);
        return new MergePlay(account, book);
    }

    /// <summary>All of an account but versions and instants of change, which move with every change.</summary>
    public static async Task<AccountImage> ImageAsync(TestAccount account, IEnumerable<ChannelAddress> addresses)
    {
        AccountImage image = await AccountImage.OfAsync(account, addresses);
        List<Contact> contacts = await account.ListAsync(Queries.Both);
        Dictionary<Part, string[]> parts = new(image.Parts)
        {
            [Part.Contacts] =
            [
                .. contacts.Select(contact => AccountImage.Text(contact with { Channels = [], Version = 0, ChangedAt = DateTimeOffset.UnixEpoch })),
            ],
        };
        return new AccountImage(parts);
    }

    /// <summary>That nothing differs but the history, which has grown.</summary>
    public static void AssertSame(AccountImage expected, AccountImage actual) =>
        Assert.Equal(Part.None, expected.Difference(actual) & ~Part.Histories);

    public async Task AddAsync(int[] addresses, int name, int reports)
    {
        Person person = Person.Named("Anna", Vocabulary.Names[name]).KnownAs($"key-{_live.Count}").With(profile => profile with
        {
            Emails = _words.EmailsOf(addresses).ToValueList(),
            Phones = _words.PhonesOf(addresses).ToValueList(),
            Categories = reports > 1 ? ["News"] : [],
            Fields = name % 2 == 0 ? FieldValues.Of(("plan", name)) : FieldValues.Empty,
        });
        Contact contact = await _account.AddAsync(person);
        if (reports % 2 == 1)
            await _book.Segments.AddAsync([List], Selection.Of(contact.Id));
        for (int number = 0; number < reports; number++)
        {
            await _account.ApplyAsync(
                new OrderReported(_account.Order(contact.Id, $"{contact.Id}-{number}")),
                new EventReported(_account.Event(contact.Id)),
                Messages.Reported(contact, _account.Host.NewId(), number == 0 ? MessageStatus.Read : MessageStatus.Sent));
        }

        _account.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        _live.Add(await _account.ReadAsync(contact.Id));
    }

    /// <summary>Every two of the people get an answer, by chance.</summary>
    public Task AnswerAsync(int pick) => _account.ApplyAsync(
    [
        .. _live.SelectMany((one, place) => _live.Skip(place + 1).Select((other, step) =>
            new MatchAnswered(PairPosition.Of(one.Id, other.Id), (MatchAnswer)((pick + (place * step)) % 3)))),
    ]);

    /// <summary>Two of those that are left become one; the survivor and what is chosen by hand are by chance.</summary>
    public async Task MergeAsync(int pick)
    {
        Contact survivor = _live[pick % _live.Count];
        Contact other = _live[(pick + 1 + (pick / _live.Count % (_live.Count - 1))) % _live.Count];
        PairPosition pair = PairPosition.Of(survivor.Id, other.Id);
        AnsweredPair? held = await _book.Duplicates.FindAnswerAsync(pair.Left, pair.Right);
        AccountImage before = await ImageAsync(_account, Addresses);
        MergePreview preview = await _book.Merging.PreviewAsync([survivor.Id, other.Id], MergeRules.Default with { EvenIfDifferent = true }, survivor.Id);
        foreach (MergeConflict conflict in preview.Conflicts)
            preview = pick % 2 == 0 ? preview : preview.Choose(conflict, conflict.Values[^1].Contact);
        _merges.Push((await _book.Merging.ApplyAsync(preview), before, pair, held));
        _live.Remove(other);
        _account.Host.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    public async Task UndoAllAsync()
    {
        while (_merges.TryPop(out (Merge Merge, AccountImage Before, PairPosition Pair, AnsweredPair? Held) last))
        {
            await _book.Merging.UndoAsync(last.Merge.Id);
            AssertSame(last.Before, await ImageAsync(_account, Addresses));
            Assert.Equal(last.Held, await _book.Duplicates.FindAnswerAsync(last.Pair.Left, last.Pair.Right));
            _account.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }
}
