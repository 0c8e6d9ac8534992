using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>What one report comes to.</summary>
/// <param name="Effect">What it does to the activity.</param>
/// <param name="Refusal">The change that it brings besides, or null.</param>
public readonly record struct ActivityStep(ActivityEffect Effect, Change? Refusal);
