using ContactCore.Importing;

namespace ContactCore.Tests.Refusals;

/// <summary>A row that is not taken as it stands.</summary>
/// <param name="Tried">What is odd about it, in words.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record BadRow(string Tried, string[] Header, params string[] Cells)
{
    public ImportPlan Plan { get; init; } = new() { Consent = PeopledBook.Consent };
}
