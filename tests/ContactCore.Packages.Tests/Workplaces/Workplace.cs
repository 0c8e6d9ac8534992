using System.Diagnostics;
using System.Text;

namespace ContactCore.Packages.Tests.Workplaces;

/// <summary>
/// A temporary folder outside the repository, where programs run as a user would run them. What they restore stays in it,
/// and nothing that they start goes on after them.
/// </summary>
public sealed class Workplace : IDisposable
{
    private readonly Dictionary<string, string?> _environment;

    public Workplace() => _environment = new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Cache,
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["CONTACTCORE_TEST_SCALE"] = null,
    };

    public string Root { get; } = Directory.CreateTempSubdirectory("contactcore-packages-").FullName;

    /// <summary>Where NuGet keeps what is restored here.</summary>
    public string Cache => PathOf("cache");

    public string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>Copies a folder to one of the same name here.</summary>
    public string Take(string from)
    {
        string to = PathOf(Path.GetFileName(from));
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    /// <summary>Runs a program that must succeed, and gives all that it said.</summary>
    public async Task<string> RunAsync(string folder, string program, params string[] words)
    {
        Outcome outcome = await TryAsync(folder, program, words);
        Assert.True(outcome.Code == 0, $"{program} {string.Join(' ', words)} ended with {outcome.Code}:\n{outcome.Said}");
        return outcome.Said;
    }

    /// <summary>Runs a program to its end.</summary>
    public async Task<Outcome> TryAsync(string folder, string program, params string[] words)
    {
        StringBuilder said = new();
        using Process process = Start(folder, program, words, line =>
        {
            lock (said)
                said.AppendLine(line);
        });
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, said.ToString());
    }

    /// <summary>Starts a program, and hands on each line that it says.</summary>
    public Process Start(string folder, string program, IEnumerable<string> words, Action<string?> hear)
    {
        ProcessStartInfo start = new(program, words)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in _environment)
            start.Environment[name] = value;
        Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => hear(line.Data);
        process.ErrorDataReceived += (_, line) => hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
