using System.Globalization;
using ContactCore.Errors;

namespace ContactCore.Consents;

/// <summary>Consent as one line of history.</summary>
internal static class ConsentEvidence
{
    /// <summary>Refuses consent that is still to be given: it would stand over every refusal until then.</summary>
    /// <exception cref="InvalidValueException">It is ahead of the clock.</exception>
    public static void RequirePast(Consent consent, DateTimeOffset now)
    {
        if (consent.At > now)
            throw new InvalidValueException("consent.at", "is ahead of the clock", "an instant that has been; none for now");
    }

    public static string Of(Consent consent)
    {
        string at = consent.At is null ? "" : string.Create(CultureInfo.InvariantCulture, $" at {consent.At:O}");
        return $"{consent.Origin}{at}: {consent.Text}";
    }
}
