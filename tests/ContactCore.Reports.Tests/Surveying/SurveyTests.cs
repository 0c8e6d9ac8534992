using ContactCore.Matching;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Tests.Support;

namespace ContactCore.Reports.Tests.Surveying;

public sealed class SurveyTests
{
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    [InlineData(1)]
    public void The_threshold_stands_between_the_bars_of_what_it_takes_and_what_not(double threshold)
    {
        WeightHistogram histogram = new(threshold, 0.01);
        double[] probabilities = [0.01, 0.0100001, 0.1, 0.2999999, 0.3, 0.49999, 0.5, 0.7, 0.9989, 0.999, 0.99999999, 1];
        foreach (double probability in probabilities)
            histogram.Add(probability, 1);
        Assert.Equal(probabilities.Count(probability => probability < threshold), histogram.Count(0, histogram.BarsBelow));
        Assert.Equal(probabilities.Count(probability => probability >= threshold), histogram.Count(histogram.BarsBelow, histogram.Bars));
    }

    [Fact]
    public void The_nearest_are_the_same_in_whatever_order_they_come_and_no_record_twice_while_there_are_others()
    {
        MatchedPair[] pairs = [.. Enumerable.Range(0, 500).Select(i => new MatchedPair(i / 5, 1_000 + i, 0.5 + (i % 7 / 100.0)))];
        MatchedPair[] shuffled = [.. pairs];
        new Random(3).Shuffle(shuffled);
        MatchedPair[] chosen = Choose(pairs);
        Assert.Equal(chosen, Choose(shuffled));
        Assert.Equal(6, chosen.Length);
        Assert.Distinct(chosen.Select(pair => pair.Left));
        Assert.All(chosen, pair => Assert.Equal(0.5, pair.Probability));

        static MatchedPair[] Choose(MatchedPair[] pairs)
        {
            NearestPairs nearest = new(6);
            foreach (MatchedPair pair in pairs)
                nearest.Offer([pair], pair.Probability - 0.5);
            return [.. nearest.Choose([])];
        }
    }

    [Fact]
    public void A_sum_of_probabilities_does_not_depend_on_their_order()
    {
        double[] numbers = [.. Enumerable.Range(1, 1_000).Select(i => 1.0 / i)];
        Assert.Equal(Sum(numbers), Sum(numbers.Reverse()));
        Assert.Equal(numbers.Sum(), Sum(numbers), 1e-6);

        static double Sum(IEnumerable<double> numbers)
        {
            ExactSum sum = new();
            foreach (double number in numbers)
                sum.Add(number, 1);
            return sum.Value;
        }
    }

    [Fact]
    public void A_sum_of_equal_probabilities_is_that_of_each()
    {
        ExactSum each = new();
        ExactSum together = new();
        for (int i = 0; i < 1_000; i++)
            each.Add(0.123456789, 1);
        together.Add(0.123456789, 1_000);
        Assert.Equal(each.Value, together.Value);
    }

    [Fact]
    public void A_hundred_thousand_equal_records_are_surveyed_by_their_number()
    {
        const long Records = 100_000;
        PairSurvey survey = PairSurvey.Of(People.Of([.. Enumerable.Repeat<string?[]>(["Anna", "anna@x.example", "Bath"], (int)Records)]), new MatchReportOptions(), default);

        Assert.Equal(Records * (Records - 1) / 2, survey.Cost.Taken);
        Assert.Equal(survey.Cost.Taken, survey.Histogram.Count(0, survey.Histogram.Bars));
        Assert.Equal((1, Records), (survey.Groups.Count, survey.Grouped));
        Assert.NotEmpty(survey.Sure);
    }
}
