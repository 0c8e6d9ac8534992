using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Duplicates;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Removes the duplicates of the account, keeping now the earliest and now the latest.</summary>
public sealed class RemovingDuplicates : Operation
{
    public const string Name = "remove-duplicates";

    public override string Kind => Name;

    public override bool IsLong => true;

    public override Task<string?> ChooseAsync(Desk desk) =>
        Task.FromResult<string?>((desk.Random.Next(2) == 0 ? Keep.Earliest : Keep.Latest).ToString());

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject)
    {
        DuplicateRemoval removal = await book.Duplicates.RemoveAsync(ChannelKind.Email, Enum.Parse<Keep>(subject), mark);
        return new Effect(removal.Removed);
    }
}
