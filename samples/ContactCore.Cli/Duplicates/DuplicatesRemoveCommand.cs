using System.CommandLine;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Cli.Running;
using ContactCore.Duplicates;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>duplicates remove</c>: of each group all contacts but one.</summary>
internal sealed class DuplicatesRemoveCommand : AppCommand
{
    private static readonly Words<Keep> Keeps = KeepWords.Of("--keep");

    private readonly Option<string> _by = KindOption.New("By which addresses");
    private readonly Option<string> _keep = new("--keep") { Description = "Which contact of each group stays: by its creation, of the highest email rating, or of whom most is known", HelpName = Keeps.Help, Required = true };
    private readonly Option<string> _reason = new("--reason") { Description = "Why, 1 to 500 characters", HelpName = "TEXT", Required = true };

    public DuplicatesRemoveCommand() : base(
        "remove",
        "Deletes all contacts of each group but one; no address loses its last contact",
        "duplicates remove --by email --keep earliest --reason duplicate",
        "duplicates remove --by phone --keep complete --reason duplicate")
    {
        _by.Required = true;
        Add(_by);
        Add(_keep);
        Add(_reason);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ChannelKind kind = KindOption.Read(call.Required(_by));
        Keep keep = Keeps.Read(call.Required(_keep));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        DuplicateRemoval removal = await call.Progress.RunAsync(
            "looking at groups",
            async () => (await book.Duplicates.CountAsync(kind, cancellationToken)).Keys,
            progress => book.Duplicates.RemoveAsync(kind, keep, call.Required(_reason), progress, cancellationToken));
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("removed", removal.Removed);
                json.WriteNumber("held", removal.Held);
            },
            () => $"{removal.Removed} removed, {removal.Held} held because they alone have another address");
    }
}
