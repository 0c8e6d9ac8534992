using ContactCore.Errors;

namespace ContactCore.Text;

/// <summary>The process runs without the Unicode data that normalised text and address keys need.</summary>
public sealed class GlobalizationException : ContactCoreException
{
    internal GlobalizationException(string failed)
        : base($"This runtime {failed}: it runs in globalization-invariant mode or without ICU, where text and address "
            + "keys come out wrong. Set <InvariantGlobalization>false</InvariantGlobalization> in the project file, "
            + "unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU (libicu or icu-libs in a container).")
    {
    }
}
