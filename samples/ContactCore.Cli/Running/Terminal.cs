namespace ContactCore.Cli.Running;

/// <summary>Where the program writes to.</summary>
/// <param name="Out">Answers.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="ErrorIsTerminal">Whether a person watches <paramref name="Error"/>, so that a progress bar can move.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool ErrorIsTerminal);
