using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Who is there already, told while somebody is entered.</summary>
public sealed class EntryTests
{
    [Fact]
    public async Task The_person_is_found_by_a_probability_that_a_search_of_all_gives_a_pair()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);

        ContactMatch match = Assert.Single(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));
        MatchModel model = (await open.Book.Duplicates.FindProbableAsync()).Model;
        Contact typo = await open.Book.Contacts.AddAsync(new NewContact(ProbableBase.Anna with { FirstName = ProbableBase.Typo.FirstName, LastName = ProbableBase.Typo.LastName, Phones = [], Address = Postal.PostalAddress.Empty, Fields = FieldValues.Empty }) { Consent = ProbableBase.Anna.Consent });
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync(new MatchOptions { Model = model });

        Assert.Equal(anna.Id, match.Contact);
        Assert.Equal(found.Explain(anna.Id, typo.Id).Probability, match.Probability, 1e-9);
    }

    [Fact]
    public async Task Nothing_is_written_and_at_most_so_many_are_told_of_from_a_probability_on()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        for (int i = 0; i < 4; i++)
            await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = $"Anna{(char)('a' + i)}" });

        IReadOnlyList<ContactMatch> all = await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna);
        IReadOnlyList<ContactMatch> two = await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna, new MatchQuery { Max = 2 });
        IReadOnlyList<ContactMatch> sure = await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Anna" }, new MatchQuery { Threshold = 1 });

        Assert.Equal(4, all.Count);
        Assert.Equal(all.OrderByDescending(match => match.Probability).ThenBy(match => match.Contact), all);
        Assert.Equal(all.Take(2), two);
        Assert.Empty(sure);
        Assert.Equal(124, await open.Book.Contacts.CountAsync(new ContactCore.Selections.Selection()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Of_a_base_of_which_nothing_can_be_learned_the_same_address_is_found(int copies)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        List<ContactId> ids = [];
        for (int i = 0; i < copies; i++)
            ids.Add((await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty })).Id);

        Assert.Equal(ids, (await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna with { Fields = FieldValues.Empty })).Select(match => match.Contact));
        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Zoe", Emails = [EmailAddress.Parse("zoe@example.net")] }));
    }

    [Fact]
    public async Task An_address_is_found_in_either_place()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        EmailAddress work = EmailAddress.Parse("anna@work.example");
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Emails = [.. ProbableBase.Anna.Emails, work] });
        Contact ben = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ben", LastName = "Ng", Emails = [EmailAddress.Parse("b@x.example"), EmailAddress.Parse("b@y.example")], Phones = [], Fields = FieldValues.Empty });

        Assert.Equal(anna.Id, Assert.Single(await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Anna", LastName = "Müller", Emails = [work] })).Contact);
        Assert.Equal(ben.Id, Assert.Single(await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Ben", LastName = "Ng", Emails = [EmailAddress.Parse("b@y.example"), work] }, new MatchQuery { Max = 1 })).Contact);
    }

    [Fact]
    public async Task A_contact_is_not_its_own_match_and_what_was_answered_on_it_holds()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact typo = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ana" });
        Contact stranger = (await open.Book.Contacts.FindByExternalIdAsync("crm-7"))!;
        Assert.Equal([typo.Id], (await open.Book.Duplicates.FindMatchesAsync(anna)).Select(match => match.Contact));

        await open.Book.Duplicates.AnswerAsync(anna.Id, typo.Id, MatchAnswer.Different);
        await open.Book.Duplicates.AnswerAsync(stranger.Id, anna.Id, MatchAnswer.Same);

        Assert.Equal([new ContactMatch(stranger.Id, 1)], await open.Book.Duplicates.FindMatchesAsync(anna));
        Assert.Equal(2, (await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Anna)).Count);
        await open.Book.Contacts.DeleteAsync(stranger, "gone");
        Assert.Empty(await open.Book.Duplicates.FindMatchesAsync(anna));
    }

    [Fact]
    public async Task It_is_explained_why()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        ContactMatch match = Assert.Single(await open.Book.Duplicates.FindMatchesAsync(ProbableBase.Typo));

        Explanation why = await open.Book.Duplicates.ExplainMatchAsync(ProbableBase.Typo, anna.Id);

        Assert.Equal(match.Probability, why.Probability, 1e-9);
        Assert.Equal("same", why.Columns.Single(column => column.Column == "email").Level);
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Duplicates.ExplainMatchAsync(anna, anna.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Duplicates.ExplainMatchAsync(ProbableBase.Typo, new ContactId(Guid.NewGuid())));
        await open.Book.Contacts.DeleteAsync(anna, "gone");
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Duplicates.ExplainMatchAsync(ProbableBase.Typo, anna.Id));
    }

    [Fact]
    public async Task Pairs_of_what_was_changed_come_each_once()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        DateTimeOffset since = open.Clock.GetUtcNow();
        List<ContactId> twins = [];
        for (int i = 0; i < 3; i++)
            twins.Add((await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = $"Anna{(char)('a' + i)}" })).Id);

        ProbableMatch[] pairs = await open.Book.Duplicates.ProbableSince(since, 0.5).ToArrayAsync();

        Assert.Equal(
            [.. twins.Select(twin => (anna.Id, twin)), (twins[0], twins[1]), (twins[0], twins[2]), (twins[1], twins[2])],
            pairs.Select(pair => (pair.Left, pair.Right)).Order());
        Assert.Equal(pairs.Select(pair => (pair.Left, pair.Right)).Order(), (await open.Book.Duplicates.FindProbableAsync()).Pairs(0.5).Select(pair => (pair.Left, pair.Right)).Order());
        await Assert.ThrowsAsync<InvalidValueException>(async () => await open.Book.Duplicates.ProbableSince(since, 0).CountAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void So_many_matches_are_not_told_of(int max) => Assert.Throws<InvalidValueException>(() => new MatchQuery { Max = max });

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void No_probability_is_no_threshold(double threshold) => Assert.Throws<InvalidValueException>(() => new MatchQuery { Threshold = threshold });
}
