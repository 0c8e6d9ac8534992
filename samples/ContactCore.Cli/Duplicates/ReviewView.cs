using System.Globalization;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Output;
using ContactCore.Duplicates;
using ContactCore.Matching;

namespace ContactCore.Cli.Duplicates;

/// <summary>Pairs that are to be reviewed, and answers.</summary>
internal static class ReviewView
{
    public static void Write(Answers answers, ProbableDuplicates found, ProbableMatch pair)
    {
        Explanation why = found.Explain(pair.Left, pair.Right);
        answers.Write(
            json =>
            {
                json.WriteString("left", pair.Left.ToString());
                json.WriteString("right", pair.Right.ToString());
                json.WriteString("leftExternalId", found.ExternalIdOf(pair.Left));
                json.WriteString("rightExternalId", found.ExternalIdOf(pair.Right));
                json.WriteNumber("probability", pair.Probability);
                ExplanationView.Evidence(json, why);
            },
            () => string.Create(CultureInfo.InvariantCulture, $"{pair.Left} and {pair.Right}: {pair.Probability:0.0000}{Environment.NewLine}{ExplanationView.Text(why)}{Environment.NewLine}"));
    }

    public static void Write(Answers answers, AnsweredPair answered) => answers.Write(
        json =>
        {
            json.WriteString("left", answered.Left.ToString());
            json.WriteString("right", answered.Right.ToString());
            json.WriteString("answer", answered.Answer.ToString().ToLowerInvariant());
            json.WriteString("at", answered.At);
        },
        () => $"{answered.Left} and {answered.Right}: {answered.Answer.ToString().ToLowerInvariant()}");
}
