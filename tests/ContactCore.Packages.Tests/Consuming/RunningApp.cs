using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCore.Packages.Tests.Workplaces;

namespace ContactCore.Packages.Tests.Consuming;

/// <summary>A web app in a process of its own, on a free port.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly HttpClient _client;

    private RunningApp(Process process, string address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public static async Task<RunningApp> StartAsync(Workplace place, string folder, string connectionString)
    {
        ConcurrentQueue<string?> said = [];
        TaskCompletionSource<string?> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        string name = Path.GetFileName(folder);
        Process process = place.Start(
            folder,
            "dotnet",
            [Path.Combine(folder, "bin", "Release", "net10.0", $"{name}.dll"), "--urls", "http://127.0.0.1:0", "--ConnectionStrings:App", connectionString],
            line =>
            {
                said.Enqueue(line);
                int at = line?.IndexOf(Listening, StringComparison.Ordinal) ?? -1;
                if (at >= 0)
                    address.TrySetResult(line![(at + Listening.Length)..].Trim());
            });
        await Task.WhenAny(address.Task, process.WaitForExitAsync());
        Assert.True(address.Task.IsCompleted, $"{name} ended:\n{string.Join('\n', said)}");
        return new RunningApp(process, (await address.Task)!);
    }

    /// <summary>Sends JSON, and gives what comes back as JSON.</summary>
    public async Task<string> PostAsync(string path, object body)
    {
        using HttpResponseMessage response = await _client.PostAsJsonAsync(path, body);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Asks for JSON.</summary>
    public async Task<JsonElement[]> GetAsync(string path) => (await _client.GetFromJsonAsync<JsonElement[]>(path))!;

    /// <summary>Asks for text.</summary>
    public Task<string> SaidAsync(string path) => _client.GetStringAsync(path);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
