using System.Globalization;

namespace ContactCore.Consents;

/// <summary>Consent as one line of history.</summary>
internal static class ConsentEvidence
{
    public static string Of(Consent consent)
    {
        string at = consent.At is null ? "" : string.Create(CultureInfo.InvariantCulture, $" at {consent.At:O}");
        return $"{consent.Origin}{at}: {consent.Text}";
    }
}
