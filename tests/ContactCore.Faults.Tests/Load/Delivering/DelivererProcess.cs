using System.Diagnostics;
using System.Text;

namespace ContactCore.Faults.Tests.Load.Delivering;

/// <summary>A deliverer, which is started again with the same file after each kill.</summary>
internal sealed class DelivererProcess(LoadStore store, string file) : IDisposable
{
    private readonly StringBuilder _errors = new();
    private Process? _process;

    public void Start()
    {
        _process?.Dispose();
        _process = Worker.Start("deliver", store.Kind, store.Connection, file);
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>SIGKILL, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        Assert.False(_process!.HasExited, _errors.ToString());
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Lets it end what it is at.</summary>
    public async Task StopAsync()
    {
        _process!.StandardInput.Close();
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, _errors.ToString());
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
    }
}
