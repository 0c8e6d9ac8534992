using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Merging;

namespace ContactCore.Tests.Refusals;

internal static class MergeRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        new("to merge one contact", people => people.Book.Merging.PreviewAsync([people.Anna.Id])),
        new("to merge with a deleted contact", people => people.Book.Merging.PreviewAsync([people.Anna.Id, people.Gone.Id])),
        new("to merge with nobody", people => people.Book.Merging.PreviewAsync([people.Anna.Id, new ContactId(Guid.Empty)])),
        new("to merge into a contact that is none of them", async people => await people.Book.Merging.PreviewAsync([.. await TwoAsync(people)], survivor: people.Anna.Id))
        {
            After = people => people.AddTwoAlikeAsync(),
        },
        new("to merge two who were answered to be two persons", async people => await people.Book.Merging.PreviewAsync([.. await TwoAsync(people)]))
        {
            After = async people =>
            {
                await people.AddTwoAlikeAsync();
                ContactId[] two = await TwoAsync(people);
                await people.Book.Duplicates.AnswerAsync(two[0], two[1], MatchAnswer.Different);
            },
        },
        new("to choose the value of a contact that has none", async people =>
        {
            MergePreview preview = await people.Book.Merging.PreviewAsync([.. await TwoAsync(people)]);
            preview.Choose(preview.Conflicts[0], people.Anna.Id);
        })
        {
            After = people => people.AddTwoAlikeAsync(),
        },
        new("to choose where nothing is in conflict", async people =>
            (await people.Book.Merging.PreviewAsync([.. await TwoAsync(people)])).Choose(new MergeConflict(MergedPart.City, null, [], null), people.Anna.Id))
        {
            After = people => people.AddTwoAlikeAsync(),
        },
        new("to merge groups of which one is null", people => people.Book.Merging.MergeAllAsync([null!])),
        new("to undo a merge that is not there", people => people.Book.Merging.UndoAsync(new MergeId(Guid.Empty))),
    ];

    private static async Task<ContactId[]> TwoAsync(PeopledBook people) =>
        [await IdAsync(people, "One"), await IdAsync(people, "Two")];

    private static async Task<ContactId> IdAsync(PeopledBook people, string name) => (await people.Book.Contacts.FindByExternalIdAsync($"key of {name}"))!.Id;
}
