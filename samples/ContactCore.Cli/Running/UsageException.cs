namespace ContactCore.Cli.Running;

/// <summary>The command line is wrong, in a way that only a command itself can see.</summary>
internal sealed class UsageException(string message) : Exception(message);
