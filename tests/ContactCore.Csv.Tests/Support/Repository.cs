namespace ContactCore.Csv.Tests.Support;

/// <summary>Where the repository is, and the data beside it that not every machine has.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The data's folder, or null where there is none.</summary>
    internal static string? Data { get; } = FindData();

    internal static string DataFile(params string[] path) =>
        Path.Combine([Data ?? throw new InvalidOperationException("The test needs DataFact or DataTheory."), .. path]);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContactCore.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private static string? FindData()
    {
        string folder = Environment.GetEnvironmentVariable("CONTACTCORE_DATA") ?? Path.Combine(Root, "..", "shared", "data");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
