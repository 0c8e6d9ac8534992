namespace ContactCore.Tests.Data;

/// <summary>One example number of a territory; region "001" is the world's.</summary>
public sealed record PhoneExample(string Region, string Type, string National, string E164);

/// <summary>The numbers of <c>data/phone</c>.</summary>
public static class PhoneExamples
{
    public const string World = "001";

    public static IEnumerable<PhoneExample> All() =>
        File.ReadLines(SharedData.PathOf("phone/libphonenumber-examples.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new PhoneExample(cells[0], cells[2], cells[3], cells[4]));
}
