using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>What people say of contacts that look alike.</summary>
public sealed class AnsweringTests
{
    [Fact]
    public async Task Two_persons_are_never_found_again_and_one_person_always()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact stranger = await open.AddAsync("Zoë", "zoe@example.net");
        await open.Book.Duplicates.AnswerAsync(twin.Id, anna.Id, MatchAnswer.Different);
        await open.Book.Duplicates.AnswerAsync(anna.Id, stranger.Id, MatchAnswer.Same);

        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();

        Assert.Equal([new ProbableMatch(anna.Id, stranger.Id, 1)], found.Pairs(0.01).Where(pair => pair.Left == anna.Id || pair.Right == anna.Id));
        Assert.DoesNotContain(found.Groups(0.01), group => group.Members.Contains(anna.Id) && group.Members.Contains(twin.Id));
        Assert.Contains(found.Groups(1), group => group.Id == anna.Id && group.Members.Contains(stranger.Id));
    }

    [Fact]
    public async Task An_answer_is_replaced_and_taken_back()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ana" });
        DuplicateFinder duplicates = open.Book.Duplicates;

        await duplicates.AnswerAsync(anna.Id, twin.Id, MatchAnswer.Different);
        AnsweredPair later = await duplicates.AnswerAsync(twin.Id, anna.Id, MatchAnswer.Later);
        Assert.Equal((anna.Id, twin.Id, "olga"), (later.Left, later.Right, later.Actor.Id));
        Assert.Equal([later], await duplicates.AnswersAsync().ToArrayAsync());
        Assert.Empty(await duplicates.AnswersAsync(MatchAnswer.Different).ToArrayAsync());
        Assert.Single((await duplicates.FindProbableAsync()).Pairs(0.9));

        Assert.True(await duplicates.WithdrawAnswerAsync(anna.Id, twin.Id));
        Assert.False(await duplicates.WithdrawAnswerAsync(anna.Id, twin.Id));
        Assert.Empty(await duplicates.AnswersAsync().ToArrayAsync());
    }

    [Fact]
    public async Task Somebody_who_is_not_there_and_the_same_contact_twice_are_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        DuplicateFinder duplicates = open.Book.Duplicates;
        await Assert.ThrowsAsync<NotFoundException>(() => duplicates.AnswerAsync(anna.Id, new ContactId(Guid.NewGuid()), MatchAnswer.Same));
        await Assert.ThrowsAsync<InvalidValueException>(() => duplicates.AnswerAsync(anna.Id, anna.Id, MatchAnswer.Same));
        await Assert.ThrowsAsync<InvalidValueException>(() => duplicates.AnswerAsync(anna.Id, anna.Id, (MatchAnswer)7));
        await Assert.ThrowsAsync<InvalidValueException>(() => duplicates.WithdrawAnswerAsync(anna.Id, anna.Id));
        Assert.Empty(await duplicates.AnswersAsync().ToArrayAsync());
    }

    [Fact]
    public async Task Answers_of_the_options_count_beside_those_of_the_account()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        MatchOptions apart = new() { Answers = [new PairAnswer($"{anna.Id}", $"{twin.Id}", false)] };
        Assert.Empty((await open.Book.Duplicates.FindProbableAsync(apart)).Pairs(0.9));
        await open.Book.Duplicates.AnswerAsync(anna.Id, twin.Id, MatchAnswer.Same);
        Assert.Single((await open.Book.Duplicates.FindProbableAsync(apart)).Pairs(1));
    }

    [Fact]
    public async Task To_be_reviewed_is_what_nobody_has_answered_in_the_order_that_is_asked_for()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        for (int i = 0; i < 4; i++)
        {
            await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = $"Anna{new string('a', i)}" });
            await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Otto", ExternalId = $"otto-{i}", Emails = [], Phones = [], LastName = $"Müller{new string('n', i)}" });
        }

        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();
        ProbableMatch[] pairs = [.. found.Pairs(0.01)];
        Assert.True(pairs.Length > 5, $"{pairs.Length}");

        Assert.Equal(
            pairs.OrderByDescending(pair => pair.Probability).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right), found.ToReview(0.01, 1, ReviewOrder.Surest));
        Assert.Equal(
            pairs.OrderBy(pair => Math.Abs(pair.Probability - 0.5)).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right).Take(3), found.ToReview(0.01, size: 3));
        double middle = pairs.Select(pair => pair.Probability).Order().ElementAt(pairs.Length / 2);
        Assert.All(found.ToReview(middle, middle), pair => Assert.Equal(middle, pair.Probability));

        ProbableMatch first = found.ToReview(0.01, 1, ReviewOrder.Surest, 1)[0];
        await open.Book.Duplicates.AnswerAsync(first.Left, first.Right, MatchAnswer.Later);
        IReadOnlyList<ProbableMatch> rest = (await open.Book.Duplicates.FindProbableAsync()).ToReview(0.01, 1, ReviewOrder.Surest);
        Assert.Equal(pairs.Length - 1, rest.Count);
        Assert.DoesNotContain(rest, pair => (pair.Left, pair.Right) == (first.Left, first.Right));
    }

    [Theory]
    [InlineData(0, 1, 10)]
    [InlineData(0.9, 0.5, 10)]
    [InlineData(0.5, 1.5, 10)]
    [InlineData(0.5, 1, 0)]
    [InlineData(0.5, 1, 10_001)]
    public async Task A_review_is_bounded(double from, double to, int size)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();
        Assert.Throws<InvalidValueException>(() => found.ToReview(from, to, ReviewOrder.MostDoubtful, size));
        Assert.Throws<InvalidValueException>(() => found.ToReview(0.1, 1, (ReviewOrder)5));
    }

    [Fact]
    public async Task What_was_answered_of_a_person_is_told_to_them_and_goes_with_them()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.Erasure.Secrets.Add(new Secrets.Secret("test", new byte[32])));
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        Contact ben = await open.AddAsync("Ben", "ben@example.com");
        await open.Book.Duplicates.AnswerAsync(anna.Id, ben.Id, MatchAnswer.Different);

        using MemoryStream output = new();
        await open.Book.Disclosure.WriteAsync(ben.Id, output);
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(output.ToArray());
        System.Text.Json.JsonElement answer = Assert.Single(json.RootElement.GetProperty("contacts")[0].GetProperty("duplicateAnswers").EnumerateArray());
        Assert.Equal((anna.Id.ToString(), "Different", "olga"), (answer.GetProperty("other").GetString(), answer.GetProperty("answer").GetString(), answer.GetProperty("actor").GetProperty("id").GetString()));

        await open.Book.Erasure.EraseAsync(ben.Id);
        Assert.Empty(await open.Book.Duplicates.AnswersAsync().ToArrayAsync());
    }
}
