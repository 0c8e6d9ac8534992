using System.Diagnostics;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests;

public sealed class QuickstartTests
{
    private static readonly string Program = Path.Combine(SharedData.Repository, "samples", "ContactCore.Quickstart", "Program.cs");

    [Fact]
    public void The_quickstart_is_under_60_lines() => Assert.InRange(File.ReadLines(Program).Count(), 1, 59);

    [Fact]
    public void The_readmes_first_example_is_the_quickstart()
    {
        string readme = File.ReadAllText(Path.Combine(SharedData.Repository, "README.md"));
        int from = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        string snippet = readme[from..readme.IndexOf("```", from, StringComparison.Ordinal)];
        Assert.Contains(snippet, File.ReadAllText(Program), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_quickstart_runs_and_says_what_it_found()
    {
        string folder = Directory.CreateTempSubdirectory("contactcore-quickstart-").FullName;
        try
        {
            ProcessStartInfo start = new("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ContactCore.Quickstart.dll"));
            start.ArgumentList.Add(Path.Combine(folder, "contacts.db"));
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal("", await error);
            Assert.Equal(
                ["Anne Müller: Unsubscribed, asked by phone", "Created  by Olga", "Changed firstName by Olga", "Unsubscribed  by Olga"],
                said.TrimEnd().Split('\n'));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
