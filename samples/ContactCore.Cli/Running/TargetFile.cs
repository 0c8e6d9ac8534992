namespace ContactCore.Cli.Running;

/// <summary>A file to be written, looked at before long work rather than after it.</summary>
internal static class TargetFile
{
    private static readonly string[] SystemFolders = ["/dev/", "/proc/", "/sys/"];

    // In memory, and for ordinary files.
    private const string SharedMemory = "/dev/shm/";

    /// <summary>Reads the path of a file that may be made or replaced.</summary>
    /// <param name="name">The option or argument, for the error.</param>
    /// <param name="text">The path.</param>
    /// <param name="store">The store, whose files are not replaced.</param>
    /// <param name="imported">The file that the command reads, or null.</param>
    /// <returns>The path as it was given.</returns>
    public static string Read(string name, string text, StoreChoice store, string? imported = null)
    {
        string full = Path.GetFullPath(FilePath.Read(name, text));
        if (Directory.Exists(full))
            throw Refused("is a folder", "the path of a file");
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw Refused("is in a folder that is not there", "a file in one that is");
        try
        {
            string real = RealPath.Of(full);
            if (store.Files.Any(file => RealPath.AreSame(file, real)))
                throw Refused("is the store's own database", "another file");
            if (imported is not null && RealPath.AreSame(RealPath.Of(imported), real))
                throw Refused("is the imported file itself", "another file");
            if (File.Exists(full) && !IsRegular(full, real))
                throw Refused("is not a regular file", "a new file, or a regular one to be replaced");
            TryToWriteBeside(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused("cannot be written", "a file in a folder that this program may write to, by a name that can be one there");
        }

        return text;

        RefusedException Refused(string problem, string allowed) => new($"{name} '{text}' {problem}; allowed: {allowed}");
    }

    // .NET does not tell devices and pipes from files: the system keeps devices in folders of its own, and pipes cannot
    // seek. A pipe opened for reading alone would wait for its writer.
    private static bool IsRegular(string full, string real)
    {
        if (IsOfSystem(full) || IsOfSystem(real))
            return false;
        try
        {
            using FileStream there = new(real, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return there.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            // It is replaced, not written to: its folder's permissions count, not its own.
            return true;
        }
    }

    private static bool IsOfSystem(string path) =>
        !path.StartsWith(SharedMemory, StringComparison.Ordinal)
        && SystemFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    // As the sink does: it writes beside the target, and renames.
    private static void TryToWriteBeside(string full)
    {
        using FileStream beside = new(
            $"{full}.{Guid.NewGuid():N}.tmp", FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
    }
}
