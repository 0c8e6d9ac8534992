using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Selections;

namespace ContactCore.Cli.Contacts;

/// <summary><c>stats</c>: how many contacts of the base have an address of each status.</summary>
internal sealed class StatsCommand() : AppCommand(
    "stats", "How many contacts are in the base, and how many of them have an address of each status", "stats")
{
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await WriteAsync("All", "All", Selection.All);
        foreach (StatusFilter status in SelectionOptions.EachStatus)
            await WriteAsync(status.Kind.ToString(), status.Status.ToString()!, Selection.All with { Status = status });

        async Task WriteAsync(string kind, string status, Selection people)
        {
            long contacts = await book.Contacts.CountAsync(people, cancellationToken);
            call.Answers.Write(
                json =>
                {
                    json.WriteString("kind", kind);
                    json.WriteString("status", status);
                    json.WriteNumber("contacts", contacts);
                },
                () => $"{kind,-6} {status,-14} {contacts,10}");
        }
    }
}
