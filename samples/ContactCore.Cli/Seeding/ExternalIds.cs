using System.Globalization;

namespace ContactCore.Cli.Seeding;

/// <summary>
/// External IDs tell who is who: <c>seed-000001</c> is a person's first contact, <c>seed-000001-dup-1</c> another contact
/// of the same person.
/// </summary>
internal static class ExternalIds
{
    public static string Of(long person) => string.Create(CultureInfo.InvariantCulture, $"seed-{person + 1:D6}");

    public static string Of(long person, int duplicate) => string.Create(CultureInfo.InvariantCulture, $"{Of(person)}-dup-{duplicate}");
}
