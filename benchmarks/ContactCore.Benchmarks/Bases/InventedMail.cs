using ContactCore.Activities;

namespace ContactCore.Benchmarks.Bases;

/// <summary>
/// Invented emails to <see cref="InventedPeople"/>, always the same, each person in turn: 1 in 20 failed,
/// 2 are clicked, 5 read, the others arrived.
/// </summary>
public static class InventedMail
{
    private static readonly DateTimeOffset First = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Emails to many.</summary>
    /// <param name="people">To how many.</param>
    /// <param name="each">How many each gets, a fortnight apart.</param>
    public static IAsyncEnumerable<NewActivity> To(int people, int each) => Enumerable.Range(0, people * each)
        .Select(i => Of(FormattableString.Invariant($"key {i % people}"), i / people, i)).ToAsyncEnumerable();

    /// <summary>Emails to one, who reads a lot.</summary>
    /// <param name="person">The external ID.</param>
    /// <param name="count">How many.</param>
    public static IAsyncEnumerable<NewActivity> ToOne(string person, int count) => Enumerable.Range(0, count)
        .Select(i => Of(person, i, -1 - i)).ToAsyncEnumerable();

    private static NewActivity Of(string person, int turn, int number) => new()
    {
        ExternalId = person,
        Channel = MessageChannel.Email,
        Message = FormattableString.Invariant($"Message {turn}"),
        SentAt = First.AddDays(14 * (turn % 22)).AddSeconds(number % 3600),
        Status = Math.Abs(number % 20) switch
        {
            0 => MessageStatus.Undelivered,
            < 3 => MessageStatus.Clicked,
            < 8 => MessageStatus.Read,
            _ => MessageStatus.Delivered,
        },
        HostKey = FormattableString.Invariant($"mail-{number:x8}"),
    };
}
