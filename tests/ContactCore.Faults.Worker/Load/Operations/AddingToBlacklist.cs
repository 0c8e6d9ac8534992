using ContactCore.Books;
using ContactCore.Channels;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Blacklists an email of the account, or one that every account blacklists; the reason is the mark.</summary>
public sealed class AddingToBlacklist : Operation
{
    public const string Name = "blacklist";

    private const int Shared = 10;

    public override string Kind => Name;

    public override async Task<string?> ChooseAsync(Desk desk) => desk.Random.Next(2) == 0
        ? People.SharedByAll(desk.Random.Next(Shared))
        : (await desk.RecentAsync())?.Emails[0].Key;

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject) =>
        new(await book.Blacklist.AddAsync(EmailAddress.Parse(subject), mark) ? 1 : 0);
}
