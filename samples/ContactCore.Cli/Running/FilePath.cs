namespace ContactCore.Cli.Running;

/// <summary>Paths on the command line.</summary>
internal static class FilePath
{
    public static string Read(string name, string text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal)
        ? throw new UsageException($"{name} cannot be '{text}'; allowed: the path of a file")
        : text;
}
