namespace ContactCore.Cli.Running;

/// <summary>The command line is right, and what it asks cannot be done.</summary>
internal sealed class RefusedException(string message) : Exception(message);
