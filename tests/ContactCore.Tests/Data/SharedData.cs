namespace ContactCore.Tests.Data;

/// <summary>
/// The folder of public corpora: CONTACTCORE_DATA, or <c>shared/data</c> beside the repository. It is no part of the
/// repository, so a test that needs it is skipped, and says so, where it is not there.
/// </summary>
public static class SharedData
{
    public static string Repository { get; } = FindRepository();

    public static string Folder { get; } = Environment.GetEnvironmentVariable("CONTACTCORE_DATA") is { Length: > 0 } set
        ? set
        : Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data"));

    public static string? WhyMissing => Directory.Exists(Folder)
        ? null
        : $"The corpora are not at {Folder}; set CONTACTCORE_DATA to their folder.";

    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContactCore.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException($"No folder with ContactCore.sln above {AppContext.BaseDirectory}");
    }
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedData.WhyMissing;
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = SharedData.WhyMissing;
}
