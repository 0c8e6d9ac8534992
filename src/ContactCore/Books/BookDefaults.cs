using ContactCore.Hooks;
using ContactCore.Locales;

namespace ContactCore.Books;

/// <summary>What every book of this host goes by, out of the options.</summary>
internal sealed record BookDefaults(RegionCode? Region, int BatchSize, bool AccountsMayBlacklistEmails, HookOptions Hooks);
