namespace ContactCore.EntityFrameworkCore.Limits;

/// <summary>An account's contact limit, with the change numbers by which its place is known to be the one of the moment.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="ChangeNumber">How often the account was written to while it had a limit.</param>
/// <param name="Blacklist">What tells one state of the email blacklist from another.</param>
internal sealed record StoredLimit(int Limit, long ChangeNumber, string Blacklist);
