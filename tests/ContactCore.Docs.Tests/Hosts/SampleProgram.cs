using System.Diagnostics;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Hosts;

/// <summary>A program of samples/, as its own build made it, to be run as a process.</summary>
/// <param name="Folder">Its folder, from the repository's root.</param>
internal sealed record SampleProgram(string Folder)
{
    public static readonly SampleProgram Quickstart = new("samples/ContactCore.Quickstart");
    public static readonly SampleProgram Memory = new("samples/GettingStarted/Memory");
    public static readonly SampleProgram Sqlite = new("samples/GettingStarted/Sqlite");
    public static readonly SampleProgram PostgreSql = new("samples/GettingStarted/PostgreSql");
    public static readonly SampleProgram Cli = new("samples/ContactCore.Cli");

    /// <summary>Those that the tests here run.</summary>
    public static IReadOnlyList<SampleProgram> All { get; } = [Quickstart, Memory, Sqlite, PostgreSql, Cli];

    /// <summary>The program's one file.</summary>
    public string Source => $"{Folder}/Program.cs";

    // The program is built beside the tests, in their configuration.
    private string Assembly
    {
        get
        {
            DirectoryInfo target = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
            string folder = Path.Combine(SharedData.Repository, Folder);
            string project = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.csproj").Single());
            return Path.Combine(folder, "bin", target.Parent!.Name, target.Name, $"{project}.dll");
        }
    }

    /// <summary>Starts it in a folder.</summary>
    public Process Start(string folder, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> variables)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end, which must be a good one.</summary>
    /// <returns>What it said.</returns>
    public async Task<string> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        using Process process = Start(folder, arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{Folder} ended with {process.ExitCode}: {await error}\n{said}");
        return said;
    }
}
