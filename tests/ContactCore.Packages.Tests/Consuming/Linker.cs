namespace ContactCore.Packages.Tests.Consuming;

/// <summary>What compiling ahead of time needs beside NuGet.</summary>
internal static class Linker
{
    public static string? WhyMissing { get; } = IsOnPath("clang") || IsOnPath("gcc")
        ? null
        : "No linker is here, which compiling ahead of time needs; .ci/setup installs one on Debian (gcc and libc6-dev).";

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class LinkerFactAttribute : FactAttribute
{
    public LinkerFactAttribute() => Skip = Linker.WhyMissing;
}
