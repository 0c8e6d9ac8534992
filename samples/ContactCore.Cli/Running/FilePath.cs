namespace ContactCore.Cli.Running;

/// <summary>Paths on the command line.</summary>
internal static class FilePath
{
    public static string Read(string name, string text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal)
        ? throw new UsageException($"{name} cannot be '{text}'; allowed: the path of a file")
        : text;

    /// <summary>A file to be read, so that one that is not there is told in words of the command line.</summary>
    public static string ReadSource(string name, string text)
    {
        string path = Read(name, text);
        if (Directory.Exists(path))
            throw new RefusedException($"{name} '{text}' is a folder; allowed: the path of a file");
        return File.Exists(path)
            ? path
            : throw new RefusedException($"{name} '{text}' is not there; allowed: the path of a file that is");
    }
}
