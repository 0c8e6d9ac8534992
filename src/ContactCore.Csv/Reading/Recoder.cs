namespace ContactCore.Csv;

/// <summary>
/// Turns raw bytes into marked UTF-8: valid UTF-8 in which the byte <see cref="Mark"/>, which valid UTF-8 never has,
/// stands for each run of bytes that could not be decoded, so that the row it is in can be named.
/// </summary>
internal abstract class Recoder
{
    internal const byte Mark = 0xFF;

    /// <summary>Recodes as much of the input as ends with a whole character.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="final">Whether no more follow.</param>
    /// <param name="consumed">How many were taken; the others come again, in front of what follows them.</param>
    /// <returns>Marked UTF-8, valid until the next call.</returns>
    internal abstract ReadOnlyMemory<byte> Recode(ReadOnlyMemory<byte> input, bool final, out int consumed);
}
