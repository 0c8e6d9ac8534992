using System.Globalization;
using ContactCore.Channels;
using ContactCore.Tests.Data;

namespace ContactCore.Tests.Channels;

[Collection("docs/addresses.md")]
public sealed class EmailVerdictsTests
{
    [SharedDataFact]
    public void The_page_counts_what_we_take_and_refuse_of_each_corpus() =>
        new DocumentSection("addresses.md", "email counts").MustBe(Markdown.Table(
            ["corpus", "its verdict", "its category", "addresses", "accepted", "refused"],
            from judged in EmailCorpora.All()
            group judged by (judged.Corpus, judged.Verdict, judged.Category) into category
            let accepted = category.Count(Accepted)
            select new[]
            {
                category.Key.Corpus, Words(category.Key.Verdict), category.Key.Category,
                Number(category.Count()), Number(accepted), Number(category.Count() - accepted),
            }));

    [SharedDataFact]
    public void The_page_lists_every_difference_with_its_reason() =>
        new DocumentSection("addresses.md", "email differences").MustBe(Markdown.Table(
            ["we", "because", "corpus", "its diagnosis", "address"],
            from judged in EmailCorpora.All()
            let accepted = Accepted(judged)
            where judged.Verdict == Verdict.Warned || accepted != (judged.Verdict == Verdict.Valid)
            select new[]
            {
                accepted ? "accept" : "refuse", EmailReasons.Of(judged, accepted), judged.Corpus,
                $"{Words(judged.Verdict)}: {judged.Diagnosis}", Markdown.Code(judged.Address),
            }));

    private static bool Accepted(JudgedAddress judged) => EmailAddress.TryParse(judged.Address, out _);

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Valid => "valid",
        Verdict.Warned => "valid with a warning",
        _ => "invalid",
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
