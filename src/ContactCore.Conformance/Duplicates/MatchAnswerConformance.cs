using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Merging;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Merging;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What is answered on contacts that look alike.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class MatchAnswerConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>With its instant and who gave it; answered anew by somebody else, later.</summary>
    [Fact]
    [Promise("AN1")]
    [Promise("AN5")]
    public async Task A_pair_has_the_answer_that_was_given_last()
    {
        PairPosition pair = await PairAsync();
        Assert.Equal([1L], (await Acme.ApplyAsync(new MatchAnswered(pair, MatchAnswer.Different))).Affected);
        Assert.Equal([new AnsweredPair(pair.Left, pair.Right, MatchAnswer.Different, Host.Clock.Now, TestHost.Olga)], await AllAsync());

        Host.Clock.Advance(TimeSpan.FromDays(1));
        Actor petra = Actor.User("petra", "Petra", "petra@example.com");
        Assert.Equal([1L], (await Acme.ApplyAsAsync(petra, new MatchAnswered(pair, MatchAnswer.Same))).Affected);

        Assert.Equal([new AnsweredPair(pair.Left, pair.Right, MatchAnswer.Same, Host.Clock.Now, Actor.User("petra", "Petra"))], await AllAsync());
    }

    /// <summary>Several in one change set, and of a contact that comes with it.</summary>
    [Fact]
    [Promise("AN1")]
    [Promise("AN2")]
    [Promise("W7")]
    public async Task Answers_of_one_set_take_effect_in_their_order()
    {
        PairPosition pair = await PairAsync();
        Contact third = Person.Named("Third").ToContact(Host);
        PairPosition other = PairPosition.Of(pair.Left, third.Id);

        await Acme.ApplyAsync(
            new MatchAnswered(pair, MatchAnswer.Later), new MatchAnswered(pair, MatchAnswer.Different), new ContactAdded(third, []),
            new MatchAnswered(other, MatchAnswer.Same), new MatchAnswered(other, null), new MatchAnswered(other, MatchAnswer.Later));

        Assert.Equal([(pair, MatchAnswer.Different), (other, MatchAnswer.Later)], (await AllAsync()).Select(answer => (answer.Position, answer.Answer)));
    }

    /// <summary>A second time there is nothing to take back.</summary>
    [Fact]
    [Promise("AN2")]
    public async Task An_answer_that_is_taken_back_is_gone()
    {
        PairPosition pair = await PairAsync();
        await Acme.ApplyAsync(new MatchAnswered(pair, MatchAnswer.Different));

        Assert.Equal([1L], (await Acme.ApplyAsync(new MatchAnswered(pair, null))).Affected);
        Assert.Equal([0L], (await Acme.ApplyAsync(new MatchAnswered(pair, null))).Affected);
        Assert.Empty(await AllAsync());
    }

    /// <summary>On either side; a deleted contact is there.</summary>
    [Fact]
    [Promise("AN3")]
    [Promise("AN6")]
    public async Task Nothing_is_answered_on_somebody_who_is_not_there()
    {
        PairPosition pair = await PairAsync();
        ContactId nobody = new(Host.NewId());
        Assert.Equal([0L], (await Acme.ApplyAsync(new MatchAnswered(PairPosition.Of(pair.Left, nobody), MatchAnswer.Same))).Affected);
        Assert.Equal([0L], (await Acme.ApplyAsync(new MatchAnswered(PairPosition.Of(default, pair.Right), MatchAnswer.Same))).Affected);
        Assert.Equal([0L], (await Other.ApplyAsync(new MatchAnswered(pair, MatchAnswer.Same))).Affected);
        await Acme.DeleteAsync(await Acme.ReadAsync(pair.Right));
        Assert.Equal([1L], (await Acme.ApplyAsync(new MatchAnswered(pair, MatchAnswer.Same))).Affected);
        Assert.Empty(await Host.MatchAnswers.PageAsync(Other.Id, null, null, 10, default));
        Assert.Empty(await Host.MatchAnswers.OfContactAsync(Other.Id, pair.Left, null, 10, default));
    }

    /// <summary>The lower ID, the higher one, and one that was merged into the erased.</summary>
    [Fact]
    [Promise("AN4")]
    [Promise("ER1")]
    public async Task Answers_go_with_either_contact()
    {
        Contact[] people = await PeopleAsync(4);
        Contact merged = await Acme.AddAsync(Person.Named("Merged").But(contact => contact with { State = ContactState.Merged, MergedInto = people[1].Id }));
        PairPosition stays = PairPosition.Of(people[0].Id, people[3].Id);
        await Acme.ApplyAsync(
            new MatchAnswered(stays, MatchAnswer.Same),
            new MatchAnswered(PairPosition.Of(people[0].Id, people[1].Id), MatchAnswer.Same),
            new MatchAnswered(PairPosition.Of(people[1].Id, people[2].Id), MatchAnswer.Different),
            new MatchAnswered(PairPosition.Of(people[3].Id, merged.Id), MatchAnswer.Later));

        await Acme.ApplyAsync(Acme.Erasing(people[1]));

        Assert.Equal([stays], (await AllAsync()).Select(answer => answer.Position));
    }

    /// <summary>In pages of any size, of each answer, and behind a place that is not there any more.</summary>
    [Fact]
    [Promise("AN5")]
    public async Task Answers_come_in_the_order_of_their_pairs()
    {
        Contact[] people = await PeopleAsync(4);
        PairPosition[] pairs = [.. people.SelectMany((one, i) => people.Skip(i + 1).Select(other => PairPosition.Of(one.Id, other.Id))).Order()];
        await Acme.ApplyAsync([.. pairs.Reverse().Select((pair, i) => new MatchAnswered(pair, (MatchAnswer)(i % 3)))]);

        for (int size = 1; size <= pairs.Length + 1; size++)
        {
            Assert.Equal(pairs, (await AllAsync(size)).Select(answer => answer.Position));
            Assert.Equal(
                pairs.Where(pair => pair.Has(people[2].Id)),
                (await Paging.ThroughAsync(size, (AnsweredPair? last) => Host.MatchAnswers.OfContactAsync(Acme.Id, people[2].Id, last?.Position, size, default))).Select(answer => answer.Position));
        }

        IReadOnlyList<AnsweredPair> different = await Host.MatchAnswers.PageAsync(Acme.Id, MatchAnswer.Different, null, 10, default);
        Assert.Equal(2, different.Count);
        Assert.All(different, answer => Assert.Equal(MatchAnswer.Different, answer.Answer));
        await Acme.ApplyAsync(new MatchAnswered(pairs[2], null));
        Assert.Equal(pairs[3..], (await Host.MatchAnswers.PageAsync(Acme.Id, null, pairs[2], 10, default)).Select(answer => answer.Position));
    }

    /// <summary>In pages of any size, of two contacts, of one that is on the right alone, and of none; another account's never.</summary>
    [Fact]
    [Promise("AN6")]
    [Promise("AN7")]
    public async Task Answers_are_found_by_the_lower_contact_of_their_pairs()
    {
        Contact[] people = [.. (await PeopleAsync(4)).OrderBy(contact => contact.Id)];
        PairPosition[] pairs = [.. people.SelectMany((one, i) => people.Skip(i + 1).Select(other => PairPosition.Of(one.Id, other.Id))).Order()];
        await Acme.ApplyAsync([.. pairs.Select(pair => new MatchAnswered(pair, MatchAnswer.Same))]);
        ContactId[] left = [people[2].Id, people[0].Id, people[3].Id, new ContactId(Host.NewId())];

        for (int size = 1; size <= 5; size++)
        {
            Assert.Equal(
                pairs.Where(pair => left.Contains(pair.Left)),
                (await Paging.ThroughAsync(size, (AnsweredPair? last) => Host.MatchAnswers.OfLeftAsync(Acme.Id, left, last?.Position, size, default))).Select(answer => answer.Position));
        }

        Assert.Empty(await Host.MatchAnswers.OfLeftAsync(Acme.Id, [people[3].Id], null, 10, default));
        Assert.Empty(await Host.MatchAnswers.OfLeftAsync(Acme.Id, [], null, 10, default));
        Assert.Empty(await Host.MatchAnswers.OfLeftAsync(Other.Id, left, null, 10, default));
    }

    /// <summary>Alone, and as one of several groups; and where the rules say so.</summary>
    [Fact]
    [Promise("AN7")]
    public async Task Two_persons_are_not_merged_unless_it_is_said()
    {
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        Contact ben = await Acme.AddAsync(Person.Named("Ben").KnownAs("ben"));
        ContactBook book = await Acme.BookAsync();
        await book.Duplicates.AnswerAsync(twin.Id, third.Id, MatchAnswer.Different);
        IReadOnlyCollection<ContactId>[] groups = [[anna.Id, twin.Id, third.Id], [anna.Id, ben.Id]];

        Assert.Equal(
            ContactRule.OnePersonOnly, (await Assert.ThrowsAsync<ContactRuleException>(() => Acme.MergeAsync(anna, twin, third))).Rule);
        Assert.Equal(
            new BulkMergeOutcome { Groups = 1, Merged = 1, AnsweredDifferent = 1 }, await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable()));
        Assert.Equal(
            new BulkMergeOutcome { Groups = 1, Merged = 2, TooFew = 1 },
            await book.Merging.MergeAllAsync(groups.ToAsyncEnumerable(), MergeRules.Default with { EvenIfDifferent = true }));
        Assert.Equal(ContactState.Merged, (await Acme.ReadAsync(third.Id)).State);
    }

    /// <summary>Of a merged contact to its survivor, through two merges; the later one of two on one pair; back again.</summary>
    [Fact]
    [Promise("AN5")]
    [Promise("AN7")]
    [Promise("G3")]
    public async Task An_answer_follows_a_contact_to_its_survivor_and_back()
    {
        (Contact anna, Contact twin, Contact third) = await Acme.ThreeAsync();
        Contact ben = await Acme.AddAsync(Person.Named("Ben").KnownAs("ben"));
        ContactBook book = await Acme.BookAsync();
        await book.Duplicates.AnswerAsync(anna.Id, ben.Id, MatchAnswer.Same);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await book.Duplicates.AnswerAsync(ben.Id, third.Id, MatchAnswer.Different);
        await book.Duplicates.AnswerAsync(anna.Id, twin.Id, MatchAnswer.Later);
        AnsweredPair[] given = await book.Duplicates.AnswersAsync().ToArrayAsync();

        Merge inner = await Acme.MergeAsync(twin, third);
        Merge outer = await Acme.MergeAsync(anna, await Acme.ReadAsync(twin.Id));

        AnsweredPair holds = (await book.Duplicates.FindAnswerAsync(ben.Id, third.Id))!;
        Assert.Equal((PairPosition.Of(anna.Id, ben.Id), MatchAnswer.Different), (holds.Position, holds.Answer));
        await Assert.ThrowsAsync<ContactRuleException>(async () => await Acme.MergeAsync(await Acme.ReadAsync(anna.Id), ben));
        Assert.Equal(given, await book.Duplicates.AnswersAsync().ToArrayAsync());

        await Acme.UndoneAsync(outer);
        Assert.Equal(MatchAnswer.Same, (await book.Duplicates.FindAnswerAsync(anna.Id, ben.Id))!.Answer);
        Assert.Equal(MatchAnswer.Different, (await book.Duplicates.FindAnswerAsync(twin.Id, ben.Id))!.Answer);
        await Acme.UndoneAsync(inner);
        Assert.Null(await book.Duplicates.FindAnswerAsync(twin.Id, ben.Id));
        Assert.Equal(given, await book.Duplicates.AnswersAsync().ToArrayAsync());
    }

    private async Task<PairPosition> PairAsync()
    {
        Contact[] people = await PeopleAsync(2);
        return PairPosition.Of(people[0].Id, people[1].Id);
    }

    private async Task<Contact[]> PeopleAsync(int count)
    {
        List<Contact> people = [];
        for (int i = 0; i < count; i++)
            people.Add(await Acme.AddAsync(Person.Named($"Anna {i}")));
        return [.. people];
    }

    private Task<List<AnsweredPair>> AllAsync(int size = 2) =>
        Paging.ThroughAsync(size, (AnsweredPair? last) => Host.MatchAnswers.PageAsync(Acme.Id, null, last?.Position, size, default));
}
