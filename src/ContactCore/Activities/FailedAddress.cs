using ContactCore.Channels;

namespace ContactCore.Activities;

/// <summary>An address that messages failed at for good.</summary>
/// <param name="Address">The address.</param>
/// <param name="Failures">How many messages failed so, over all contacts of the account that they were reported of.</param>
public sealed record FailedAddress(AddressKey Address, long Failures);
