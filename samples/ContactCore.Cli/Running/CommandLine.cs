using System.CommandLine;
using System.CommandLine.Parsing;
using ContactCore.Errors;

namespace ContactCore.Cli.Running;

/// <summary>Parses one command line and runs it.</summary>
internal static class CommandLine
{
    // @file and bundles of letters would give values of users a meaning that they do not have here.
    private static readonly ParserConfiguration Plain = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Session session, CancellationToken cancellationToken)
    {
        RootCommand root = CommandTree.Create();
        if (args.Count == 0)
        {
            // Asked for nothing: told what there is, where it does not mix with answers.
            session.Output = session.Terminal.Error;
            await root.Parse("--help", Plain).InvokeAsync(session, cancellationToken);
            return ExitCode.Usage;
        }

        ParseResult parse = root.Parse(args, Plain);
        if (parse.Action is not { ClearsParseErrors: true } && Problem(parse, args) is { } problem)
            throw new UsageException($"{problem}; --help tells what is allowed");
        return await parse.InvokeAsync(session, cancellationToken);
    }

    private static string? Problem(ParseResult parse, IReadOnlyList<string> args)
    {
        if (parse.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { } directive)
            return $"'{directive.Value}' is not expected here";
        if (UnknownOption.Among(args, parse) is { } unknown)
            return unknown;
        if (parse.Errors.Count == 0)
            return null;
        return parse.UnmatchedTokens.Count == 0
            ? string.Join("; ", parse.Errors.Select(error => error.Message.TrimEnd('.')))
            : $"'{parse.UnmatchedTokens[0]}' is not expected here{Nearest(parse, parse.UnmatchedTokens[0])}";
    }

    private static string Nearest(ParseResult parse, string token) =>
        NearestName.Of(token, parse.CommandResult.Command.Subcommands.Select(command => command.Name)) is { } name
            ? $"; the nearest is '{name}'"
            : "";
}
