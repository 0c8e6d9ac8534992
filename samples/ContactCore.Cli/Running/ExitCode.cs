namespace ContactCore.Cli.Running;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused or failed; nothing was changed, but for the finished batches of a long run.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl+C, as shells count it, or asked to end (SIGTERM).</summary>
    public const int Stopped = 130;
}
