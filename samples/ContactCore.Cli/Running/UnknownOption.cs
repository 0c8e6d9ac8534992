using System.CommandLine;
using System.CommandLine.Parsing;
using ContactCore.Errors;

namespace ContactCore.Cli.Running;

/// <summary>
/// Finds misspelt options. The parser would take <c>--frist</c> as the value of an option or argument before it; here a
/// value that begins with two hyphens is written behind an equals sign, or behind <c>--</c>.
/// </summary>
internal static class UnknownOption
{
    public static string? Among(IReadOnlyList<string> args, ParseResult parse)
    {
        HashSet<string> known = [.. Commands(parse).SelectMany(Options).SelectMany(Names)];
        string? unknown = args
            .TakeWhile(arg => arg != "--")
            .Where(arg => arg.StartsWith("--", StringComparison.Ordinal))
            .Select(arg => arg.Split('=', ':')[0])
            .FirstOrDefault(name => !known.Contains(name));
        if (unknown is null)
            return null;
        string nearest = NearestName.Of(unknown, known) is { } near ? $"; the nearest is '{near}'" : "";
        return $"there is no option '{unknown}' here{nearest}";
    }

    private static IEnumerable<Command> Commands(ParseResult parse)
    {
        for (SymbolResult? at = parse.CommandResult; at is not null; at = at.Parent)
        {
            if (at is CommandResult result)
                yield return result.Command;
        }
    }

    private static IEnumerable<Option> Options(Command command) => command.Options;

    private static IEnumerable<string> Names(Option option) => [option.Name, .. option.Aliases];
}
