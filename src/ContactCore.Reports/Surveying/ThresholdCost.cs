namespace ContactCore.Reports.Surveying;

/// <summary>What a threshold takes and leaves, as the probabilities of the pairs themselves say.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Taken">How many pairs reach it.</param>
/// <param name="Wrong">How many of them are of two persons, as expected.</param>
/// <param name="Missed">How many pairs of one person do not reach it, as expected, of those that reach a hundredth.</param>
internal readonly record struct ThresholdCost(double Threshold, long Taken, double Wrong, double Missed);
