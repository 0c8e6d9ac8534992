using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Filters;
using ContactCore.Selections;

namespace ContactCore.Tests.Refusals;

internal static class SelectionRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        new("a list without a name", people => people.Book.Segments.CreateAsync(" ")),
        new("a list that is there", people => people.Book.Segments.CreateAsync("vip")),
        new("to add to no list", people => people.Book.Segments.AddAsync([], Selection.All)),
        new("to add to a list that is not there", people => people.Book.Segments.AddAsync(["VIPs"], Selection.All)),
        new("to take out of a list that is not there", people => people.Book.Segments.TakeOutAsync("spring", Selection.All)),
        new("to delete a list that is not there", people => people.Book.Segments.DeleteAsync("spring")),
        new("to count a segment that is not there", people => people.Book.Contacts.CountAsync(Selection.All with { Segment = "VIPs" })),
        new("a filter with a segment that is not there", people => people.Book.Contacts.CountAsync(Selection.Of(Where.InSegment("VIPs")))),
        new("a filter with a category that is not there", people => people.Book.Contacts.CountAsync(Selection.Of(Where.InCategory("newz")))),
        new("a filter with a field that is not there", people => people.Book.Contacts.CountAsync(Selection.Of(Where.Field("agee").Is(30)))),
        new("a filter that compares a number with a text", people => people.Book.Contacts.CountAsync(Selection.Of(Where.Field("age").Is("thirty")))),
        new("a filter that compares a choice with a number", people => people.Book.Contacts.CountAsync(Selection.Of(Where.Field("size").Is(30)))),
        new("a filter that compares a text with a flag", people => people.Book.Contacts.CountAsync(Selection.Of(Where.Field("nick").Is(true)))),
        new("to blacklist the push tokens of many", people => people.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.WebPush, "why")),
        new("to blacklist the emails of many where accounts may not", people => people.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Email, "why")),
        new("to blacklist the phones of many without a reason", people => people.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Phone, " ")),
        new("to unsubscribe the push tokens of many", people => people.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.MobilePush)),
        new("to unsubscribe many with a reason of 501 characters", people => people.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email, new string('a', 501))),
        new("duplicates of push tokens", people => people.Book.Duplicates.CountAsync(ChannelKind.WebPush)),
        new("groups of push tokens", async people => await people.Book.Duplicates.GroupsAsync(ChannelKind.MobilePush).CountAsync()),
        new("the members of a push token's group", async people => await people.Book.Duplicates.MembersAsync(PeopledBook.Token).CountAsync()),
        new("probable duplicates from a probability of 0 on", async people => await people.Book.Duplicates.Probable(0).CountAsync()),
        new("pairs of what was changed from a probability of 0 on", async people => await people.Book.Duplicates.ProbableSince(default, 0).CountAsync()),
        new("101 matches at entry", people => people.Book.Duplicates.FindMatchesAsync(new ContactProfile(), new MatchQuery { Max = 101 })),
        new("matches at entry from a probability of 0 on", people => people.Book.Duplicates.FindMatchesAsync(new ContactProfile(), new MatchQuery { Threshold = 0 })),
        new("why a contact is taken for itself at entry", people => people.Book.Duplicates.ExplainMatchAsync(people.Anna, people.Anna.Id)),
        new("why somebody who is not there is taken for who is entered", people => people.Book.Duplicates.ExplainMatchAsync(new ContactProfile(), default)),
        new("why a contact is taken for itself", async people => (await people.Book.Duplicates.FindProbableAsync()).Explain(people.Anna.Id, people.Anna.Id)),
        new("why somebody who is not there is taken for another", async people => (await people.Book.Duplicates.FindProbableAsync()).Explain(people.Anna.Id, default)),
        new("to remove duplicates without a reason", people => people.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, " ")),
        new("to remove duplicates and keep what is no choice", people => people.Book.Duplicates.RemoveAsync(ChannelKind.Email, (Keep)99, "twice")),
        new("to remove duplicates of push tokens", people => people.Book.Duplicates.RemoveAsync(ChannelKind.WebPush, Keep.Earliest, "twice")),
    ];
}
