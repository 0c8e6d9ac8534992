using System.Globalization;
using ContactCore.Channels;
using ContactCore.Tests.Data;

namespace ContactCore.Tests.Channels;

[Collection("docs/addresses.md")]
public sealed class PhoneVerdictsTests
{
    // The corpus is of another day than the package: what the package's plans lack, and why it is refused.
    private static readonly Dictionary<string, string> NotInThePlans = new(StringComparer.Ordinal)
    {
        ["+22985751234"] = "the package's plan of Benin has numbers of ten digits only; this one has eight",
        ["+22981123456"] = "the package's plan of Benin has numbers of ten digits only; this one has eight",
    };

    [SharedDataFact]
    public void The_page_counts_the_examples_that_we_take_with_their_E164() =>
        new DocumentSection("addresses.md", "phone counts").MustBe(Markdown.Table(
            ["type", "examples", "taken as E.164", "typed nationally", "taken with their region"],
            from type in PhoneExamples.All().GroupBy(example => example.Type, StringComparer.Ordinal)
            let national = type.Where(IsNational).ToList()
            select new[]
            {
                type.Key, Number(type.Count()), Number(type.Count(e => Key(e.E164, null) == e.E164)),
                Number(national.Count), Number(national.Count(e => Key(e.National, e.Region) == e.E164)),
            }));

    [SharedDataFact]
    public void The_page_lists_every_example_that_we_do_not_take() =>
        new DocumentSection("addresses.md", "phone differences").MustBe(Markdown.Table(
            ["region", "type", "E.164", "we", "because"],
            from example in PhoneExamples.All()
            where Key(example.E164, null) != example.E164
                || (IsNational(example) && Key(example.National, example.Region) != example.E164)
            select new[] { example.Region, example.Type, Markdown.Code(example.E164), "refuse", NotInThePlans[example.E164] }));

    private static bool IsNational(PhoneExample example) => example.Region != PhoneExamples.World;

    private static string? Key(string text, string? region) =>
        PhoneNumber.TryParse(text, region, out PhoneNumber? number) ? number.Key : null;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
