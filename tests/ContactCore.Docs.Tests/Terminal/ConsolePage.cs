using ContactCore.Docs.Tests.Hosts;
using ContactCore.Docs.Tests.Pages;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Terminal;

/// <summary>
/// The terminal sessions of a page: blocks of the language <c>console</c>, in which a line that begins with $ is a
/// command and the lines below it are what it answered. All of a page run on one new base, one behind the other; below
/// the mark <c>session: on people.csv</c> the file is imported before.
/// </summary>
internal sealed class ConsolePage(DocPage page)
{
    private const string Prompt = "$ contactcore ";

    private const string OnPeople = "on people.csv";

    private const string Importing = "import people.csv --consent \"Ticked the box at the fair\" --region GB";

    // What `run` writes before the answers of a line.
    private const string Echo = "> ";

    public static IReadOnlyList<DocPage> All { get; } = [.. DocPage.All.Where(one => one.Blocks.Any(IsSession))];

    private List<DocBlock> Sessions => [.. page.Blocks.Where(IsSession)];

    public async Task RunAsync()
    {
        List<string> before = Sessions.Any(session => session.Marked("session") == OnPeople) ? [Importing] : [];
        List<string> commands = [.. before, .. Sessions.SelectMany(CommandsOf)];
        Queue<string> answers = new((await AnswersAsync(commands)).Skip(before.Count));
        foreach (DocBlock session in Sessions)
        {
            string body = string.Concat(CommandsOf(session).Select(command => $"{Prompt}{command}\n{Masked.Of(answers.Dequeue())}"));
            page.HoldsBlock(session.Mark!, body);
        }
    }

    private static bool IsSession(DocBlock block) => block.Language == "console";

    private static IEnumerable<string> CommandsOf(DocBlock session) => session.Body.Split('\n')
        .Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line[Prompt.Length..]);

    private static async Task<IReadOnlyList<string>> AnswersAsync(List<string> commands)
    {
        using TemporaryFolder folder = new();
        File.Copy(Path.Combine(SharedData.Repository, "samples", "data", "people.csv"), folder["people.csv"]);
        await File.WriteAllLinesAsync(folder["session"], commands);
        string said = await SampleProgram.Cli.RunAsync(folder.Path, "run", "session");

        List<string> answers = [];
        foreach (string line in said.Split('\n').SkipLast(1))
        {
            if (answers.Count < commands.Count && line == Echo + commands[answers.Count])
                answers.Add("");
            else
                answers[^1] += $"{line}\n";
        }

        Assert.Equal(commands.Count, answers.Count);
        return answers;
    }
}
