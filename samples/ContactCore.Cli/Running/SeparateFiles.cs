namespace ContactCore.Cli.Running;

/// <summary>Files that a command writes: none is another one of its files, too.</summary>
internal static class SeparateFiles
{
    /// <summary>Refuses a file that is given twice.</summary>
    /// <param name="files">What is read or written besides what <see cref="TargetFile"/> knows of, each by its option; null where it is not given.</param>
    /// <exception cref="RefusedException">Two are one file.</exception>
    public static void Require(params IEnumerable<(string Option, string? Path)> files)
    {
        List<(string Option, string Real)> before = [];
        foreach ((string option, string? path) in files)
        {
            if (path is null)
                continue;
            string real = RealPath.Of(path);
            foreach ((string other, string taken) in before)
            {
                if (RealPath.AreSame(taken, real))
                    throw new RefusedException($"{option} '{path}' is the file of {other}, too; allowed: another file");
            }

            before.Add((option, real));
        }
    }
}
