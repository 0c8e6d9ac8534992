using ContactCore.Actors;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Answers on contacts that are merged.</summary>
public sealed class HeldAnswersTests
{
    [Fact]
    public async Task A_search_holds_to_an_answer_on_a_contact_that_was_merged()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact stranger = await open.AddAsync("Zoë", "zoe@example.net");
        await open.Book.Duplicates.AnswerAsync(anna.Id, stranger.Id, MatchAnswer.Same);
        await open.Book.Duplicates.AnswerAsync(anna.Id, twin.Id, MatchAnswer.Different);
        Contact other = await open.AddAsync("Nobody", "nobody@example.net");
        await open.Book.Merging.ApplyAsync(await open.Book.Merging.PreviewAsync([stranger.Id, other.Id], survivor: other.Id));
        await open.Book.Merging.ApplyAsync(await open.Book.Merging.PreviewAsync([anna.Id, (await open.AddAsync("Nil", "nil@example.net")).Id], survivor: anna.Id));

        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();

        Assert.Contains(new ProbableMatch(anna.Id, other.Id, 1), found.Pairs(1));
        Assert.DoesNotContain(found.Groups(0.01), group => group.Members.Contains(anna.Id) && group.Members.Contains(twin.Id));
        Assert.DoesNotContain(found.ToReview(0.01), pair => (pair.Left, pair.Right) == (anna.Id, other.Id));
    }

    [Fact]
    public async Task An_answer_that_is_given_after_a_merge_holds_and_one_taken_back_is_none()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        (Contact anna, Contact twin, Contact ben) = (await open.AddAsync("A", "a@x.example"), await open.AddAsync("B", "b@x.example"), await open.AddAsync("C", "c@x.example"));
        DuplicateFinder duplicates = open.Book.Duplicates;
        await duplicates.AnswerAsync(twin.Id, ben.Id, MatchAnswer.Different);
        await open.Book.Merging.ApplyAsync(await open.Book.Merging.PreviewAsync([anna.Id, twin.Id]));
        Assert.Equal(MatchAnswer.Different, (await duplicates.FindAnswerAsync(anna.Id, ben.Id))!.Answer);

        await duplicates.AnswerAsync(anna.Id, ben.Id, MatchAnswer.Same);
        Assert.Equal(MatchAnswer.Same, (await duplicates.FindAnswerAsync(twin.Id, ben.Id))!.Answer);
        Assert.Equal(2, await duplicates.AnswersAsync().CountAsync());

        Assert.True(await duplicates.WithdrawAnswerAsync(anna.Id, ben.Id));
        Assert.Null(await duplicates.FindAnswerAsync(anna.Id, ben.Id));
        Assert.False(await duplicates.WithdrawAnswerAsync(anna.Id, ben.Id));
        Assert.Empty(await duplicates.AnswersAsync().ToArrayAsync());
    }

    [Fact]
    public void Of_one_instant_the_answer_on_the_pair_itself_holds_then_the_one_that_keeps_apart()
    {
        AnsweredPair[] given = [Given(1, 9, MatchAnswer.Same), Given(2, 9, MatchAnswer.Different), Given(3, 9, MatchAnswer.Later)];

        Assert.Equal(MatchAnswer.Same, HoldsOn(given, id => id == Id(9) ? id : Id(1)));
        Assert.Equal(MatchAnswer.Different, HoldsOn(given, id => id == Id(9) ? id : Id(4)));
    }

    [ScaledProperty(200)]
    public void Each_pair_of_survivors_has_the_last_of_its_answers_once_in_whatever_order_they_come(int seed)
    {
        Random random = new(seed);
        int[] into = [.. Enumerable.Range(0, 8).Select(i => random.Next(i + 1))];
        ContactId SurvivorOf(ContactId id)
        {
            int number = Enumerable.Range(0, 8).First(one => Id(one) == id);
            while (into[number] != number)
                number = into[number];
            return Id(number);
        }

        AnsweredPair[] given =
        [
            .. from left in Enumerable.Range(0, 8)
               from right in Enumerable.Range(left + 1, 7 - left)
               where random.Next(3) > 0
               select Given(left, right, (MatchAnswer)random.Next(3)) with { At = DateTimeOffset.UnixEpoch.AddDays(random.Next(4)) },
        ];

        AnsweredPair[] held = [.. HeldAnswer.Last(HeldAnswer.Of(given, SurvivorOf)).OrderBy(answer => answer.Position)];

        Assert.Equal(held, HeldAnswer.Last(HeldAnswer.Of(given.Shuffle(), SurvivorOf)).OrderBy(answer => answer.Position));
        Assert.Equal(held.Length, held.DistinctBy(answer => answer.Position).Count());
        Assert.All(held, answer => Assert.True(answer.Left < answer.Right && SurvivorOf(answer.Left) == answer.Left && SurvivorOf(answer.Right) == answer.Right));
        foreach (AnsweredPair answer in given.Where(answer => SurvivorOf(answer.Left) != SurvivorOf(answer.Right)))
            Assert.True(held.Single(one => one.Position == PairPosition.Of(SurvivorOf(answer.Left), SurvivorOf(answer.Right))).At >= answer.At);
    }

    private static MatchAnswer HoldsOn(IEnumerable<AnsweredPair> given, Func<ContactId, ContactId> survivorOf) =>
        Assert.Single(HeldAnswer.Last(HeldAnswer.Of(given, survivorOf))).Answer;

    private static ContactId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static AnsweredPair Given(int left, int right, MatchAnswer answer) => new(Id(left), Id(right), answer, DateTimeOffset.UnixEpoch, Actor.User("olga", "Olga"));
}
