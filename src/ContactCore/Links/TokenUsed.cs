using ContactCore.Stores;

namespace ContactCore.Links;

/// <summary>
/// A link that can be used once is used. U1: a second time is a <see cref="TokenUsedException"/>, and nothing of the change
/// set is applied. U2: it is remembered until it expires, at least.
/// </summary>
/// <param name="Id">The link's ID.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="ExpiresAt">Until when it could be used.</param>
public sealed record TokenUsed(Guid Id, LinkPurpose Purpose, DateTimeOffset ExpiresAt) : Change;
