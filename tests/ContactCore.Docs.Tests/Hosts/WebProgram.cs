using System.Diagnostics;
using System.Net.Http.Json;

namespace ContactCore.Docs.Tests.Hosts;

/// <summary>A web app of samples/ in a process of its own, which listens where it likes.</summary>
internal sealed class WebProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly Task _rest;

    private WebProgram(Process process, string address)
    {
        _process = process;
        // A full pipe would stop it.
        _rest = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Client { get; }

    public static async Task<WebProgram> StartAsync(SampleProgram program, string folder, string connectionString)
    {
        Process process = program.Start(
            folder,
            ["--urls", "http://127.0.0.1:0"],
            ("ConnectionStrings__App", connectionString),
            ("Logging__LogLevel__Microsoft.EntityFrameworkCore", "Warning"));
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at)
                return new WebProgram(process, line[(at + Listening.Length)..]);
        }

        throw new InvalidOperationException($"it ended: {string.Join('\n', said)}\n{await process.StandardError.ReadToEndAsync()}");
    }

    public async Task<string> PostAsync(string path, object form)
    {
        using HttpResponseMessage answer = await Client.PostAsJsonAsync(path, form);
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    public async Task<string> GetAsync(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _rest;
        _process.Dispose();
    }
}
