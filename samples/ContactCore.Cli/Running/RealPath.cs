namespace ContactCore.Cli.Running;

/// <summary>Where a path leads when every link in it is followed, those of its folders too.</summary>
internal static class RealPath
{
    // What systems themselves allow; a circle of links would otherwise never end.
    private const int MostLinks = 40;

    private static readonly StringComparison Case =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <exception cref="IOException">The links go in a circle, or the path cannot be looked at.</exception>
    public static string Of(string path) => Of(path, 0);

    public static bool AreSame(string left, string right) => string.Equals(left, right, Case);

    private static string Of(string path, int links)
    {
        if (links > MostLinks)
            throw new IOException("the links go in a circle");
        string full = Path.GetFullPath(path);
        string at = Path.GetPathRoot(full)!;
        foreach (string part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            FileInfo next = new(Path.Combine(at, part));
            // A link may lead into a folder that is itself one.
            at = next.LinkTarget is null ? next.FullName : Of(next.ResolveLinkTarget(returnFinalTarget: true)!.FullName, links + 1);
        }

        return at;
    }
}
