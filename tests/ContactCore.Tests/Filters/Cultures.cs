using System.Globalization;

namespace ContactCore.Tests.Filters;

/// <summary>Cultures with another i, another calendar, other digits and signs.</summary>
internal static class Cultures
{
    public static readonly CultureInfo[] All =
        [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("th-TH"), CultureInfo.GetCultureInfo("ar-SA")];

    public static T In<T>(CultureInfo culture, Func<T> act)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
