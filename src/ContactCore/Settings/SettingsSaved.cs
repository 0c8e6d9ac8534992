using ContactCore.Stores;

namespace ContactCore.Settings;

/// <summary>The account's settings are replaced. Y1: they are read back equal.</summary>
/// <param name="Settings">The settings.</param>
public sealed record SettingsSaved(AccountSettings Settings) : Change;
