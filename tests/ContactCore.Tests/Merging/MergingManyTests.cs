using System.Globalization;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Tests.Books;
using ContactCore.Tests.Duplicates;

namespace ContactCore.Tests.Merging;

/// <summary>Groups that become one contact each, and what is told of them.</summary>
public sealed class MergingManyTests
{
    [Fact]
    public async Task Probable_duplicates_are_merged_as_they_were_found()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();

        BulkMergeOutcome outcome = await open.Book.Merging.MergeAllAsync(found.Groups(0.9));

        Assert.Equal(new BulkMergeOutcome { Groups = 1, Merged = 1 }, outcome);
        Assert.Equal(anna.Id, (await open.Book.Contacts.FindAsync(twin.Id))!.Id);
    }

    [Fact]
    public async Task Why_a_group_was_passed_over_is_told_and_counted()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 3);
        Contact[] people = await PeopleAsync(open, 7);
        Contact[] wide = [await WideAsync(open, "wide"), await WideAsync(open, "wider")];
        await open.Book.Duplicates.AnswerAsync(people[2].Id, people[3].Id, MatchAnswer.Different);
        IReadOnlyCollection<ContactId>[] groups =
        [
            [people[0].Id, people[1].Id], [people[2].Id, people[3].Id, people[4].Id], [people[5].Id, new ContactId(Guid.NewGuid())], [wide[0].Id, wide[1].Id], [people[5].Id, people[6].Id],
        ];
        Told told = new();

        BulkMergeOutcome outcome = await open.Book.Merging.MergeAllAsync(groups.ToAsyncEnumerable(), progress: told);

        Assert.Equal(new BulkMergeOutcome { Groups = 2, Merged = 2, TooFew = 1, TooManyAddresses = 1, AnsweredDifferent = 1 }, outcome);
        Assert.Equal(3, outcome.PassedOver);
        Assert.Equal([null, PassedOver.AnsweredDifferent, PassedOver.TooFew, PassedOver.TooManyAddresses, null], told.Groups.Select(group => group.PassedOver));
        Assert.Equal([1, 2, 3, 4, 5], told.Groups.Select(group => group.Number));
        MergeId[] made = [.. told.Groups.SelectMany(group => group.Merges)];
        Assert.Equal(made.Reverse(), await open.Book.Merging.ListAsync().Select(merge => merge.Id).ToArrayAsync());
    }

    [Fact]
    public async Task A_group_of_more_than_one_merge_can_be_of_names_each_of_its_merges()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact[] people = await PeopleAsync(open, (2 * ContactMerger.MaxContacts) + 5);
        IReadOnlyCollection<ContactId>[] groups = [[.. people.Select(contact => contact.Id)]];
        Told told = new();

        BulkMergeOutcome outcome = await open.Book.Merging.MergeAllAsync(groups.ToAsyncEnumerable(), progress: told);

        Assert.Equal(new BulkMergeOutcome { Groups = 1, Merged = people.Length - 1 }, outcome);
        Assert.Equal(3, Assert.Single(told.Groups).Merges.Count);
    }

    [Fact]
    public async Task What_stands_is_told_where_a_run_stops()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        Contact[] people = await PeopleAsync(open, 4);
        IReadOnlyCollection<ContactId>[] groups = [[people[0].Id, people[1].Id], [people[2].Id, people[3].Id], null!];
        Told told = new();

        MergeStoppedException stopped = await Assert.ThrowsAsync<MergeStoppedException>(
            () => open.Book.Merging.MergeAllAsync(groups.ToAsyncEnumerable(), progress: told));

        Assert.Equal(stopped.Merged, told.Groups.Sum(group => group.Merges.Count));
    }

    private static async Task<Contact[]> PeopleAsync(OpenBook open, int count)
    {
        List<Contact> people = [];
        for (int i = 0; i < count; i++)
            people.Add(await open.AddAsync(string.Create(CultureInfo.InvariantCulture, $"P{i}")));
        return [.. people];
    }

    // Two of them have too many emails together.
    private static Task<Contact> WideAsync(OpenBook open, string name) =>
        open.AddAsync(name, [.. Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"{name}{i}@example.com"))]);

    private sealed class Told : IProgress<GroupOutcome>
    {
        public List<GroupOutcome> Groups { get; } = [];

        public void Report(GroupOutcome value) => Groups.Add(value);
    }
}
