namespace ContactCore.Cli.Running;

/// <summary>The global options of one command line.</summary>
/// <param name="Store">Which store.</param>
/// <param name="Account">Whose contacts.</param>
/// <param name="Json">Whether a machine reads.</param>
internal sealed record Globals(StoreChoice Store, string Account, bool Json);
