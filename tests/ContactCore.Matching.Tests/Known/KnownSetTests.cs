using ContactCore.Csv.Tests.Support;
using Xunit.Abstractions;

namespace ContactCore.Matching.Tests.Known;

/// <summary>Without any setting, the sets that everybody tries are found better than by the best tools with theirs.</summary>
/// <param name="notes">The figures.</param>
public sealed class KnownSetTests(ITestOutputHelper notes)
{
    [DataFact]
    public void Febrl_s_first_set() => Reaches(KnownSet.Febrl(1), 0.995);

    [DataFact]
    public void Febrl_s_second_set() => Reaches(KnownSet.Febrl(2), 0.993);

    [DataFact]
    public void Febrl_s_third_set() => Reaches(KnownSet.Febrl(3), 0.993);

    [DataFact]
    public void A_thousand_records_with_many_blanks_and_errors() => Reaches(KnownSet.Fake(), 0.98);

    [DataFact]
    public void The_kinds_of_columns_are_guessed()
    {
        Assert.Equal(
            ["city Text", "dob Date", "email Email", "first_name Name", "surname Name"],
            DuplicateRecords.Find(KnownSet.Fake().Table()).Model.Columns.Select(column => $"{column.Name} {column.Kind}"));
        Assert.Equal(
            [
                "address_1 Text", "address_2 Text", "date_of_birth Date", "given_name Name", "postcode Code",
                "soc_sec_id Code", "state Text", "street_number Text", "suburb Text", "surname Name",
            ],
            DuplicateRecords.Find(KnownSet.Febrl(1).Table()).Model.Columns.Select(column => $"{column.Name} {column.Kind}"));
    }

    private void Reaches(KnownSet set, double bar)
    {
        Score score = Score.Of(DuplicateRecords.Find(set.Table()).PairsAt(0.5), set.Persons);
        notes.WriteLine(score.ToString());
        Assert.True(score.F1 >= bar, score.ToString());
    }
}
