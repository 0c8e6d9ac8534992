namespace ContactCore.Cli.Running;

/// <summary>Paths on the command line.</summary>
internal static class FilePath
{
    public static string Read(string name, string text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal)
        ? throw new UsageException($"{name} cannot be '{text}'; allowed: the path of a file")
        : text;

    /// <summary>A file to be written, looked at before long work rather than after it.</summary>
    public static string ReadTarget(string name, string text)
    {
        string full = Path.GetFullPath(Read(name, text));
        if (Directory.Exists(full))
            throw new RefusedException($"{name} '{text}' is a folder; allowed: the path of a file");
        return Directory.Exists(Path.GetDirectoryName(full))
            ? text
            : throw new RefusedException($"{name} '{text}' is in a folder that is not there; allowed: a file in one that is");
    }
}
