using ContactCore.Books;
using ContactCore.Channels;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Unsubscribes an email, whether it was before or not; the reason is the mark.</summary>
public sealed class Refusing : Operation
{
    public const string Name = "refuse";

    public override string Kind => Name;

    public override async Task<string?> ChooseAsync(Desk desk) => desk.Random.Next(2) == 0
        ? People.OwnEmail(desk.Account, desk.Hot())
        : (await desk.RecentAsync())?.Emails[0].Key;

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse(subject), mark);
        return new Effect(1);
    }
}
