using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Matching;

public class MatchAnswersTests
{
    private static readonly string[] People =
    [
        "ref,first name,surname,email,born",
        "a,Anna,Müller,anna@x.example,1980-02-01",
        "b,Anna,Muller,,1980-02-11",
        "c,Ben,Ng,ben@x.example,1975-11-30",
        "d,Clara,Stone,clara@x.example,1991-05-17",
        "e,Ben,Ngg,ben@x.example,",
    ];

    [Fact]
    public async Task Answers_move_the_weight_of_their_pair()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("yes.csv", "left,right,same", "a,b,yes", "c,e,yes");
        cli.Write("no.csv", "same,right,left", "no,b,a");

        double untaught = await WeightAsync("");
        Assert.True(await WeightAsync("--answers {0}/yes.csv") > untaught);
        Assert.True(await WeightAsync("--answers {0}/no.csv") < untaught);

        async Task<double> WeightAsync(string answers) =>
            (await cli.JsonAsync($"match-records {{0}}/people.csv --id ref --explain a b {answers}"))[0]["weight"]!.GetValue<double>();
    }

    [Theory]
    [InlineData("left,right,same", "a,nobody,yes", "--answers: the right ID of answer 1 is one that no record has")]
    [InlineData("left,right,same", "a,a,yes", "--answers: answer 1 is of a record and itself")]
    [InlineData("left,right,same", "a,b,perhaps", "--answers: line 2: same cannot be 'perhaps'")]
    [InlineData("left,right", "a,b", "--answers: there is no column 'same'")]
    public async Task What_is_no_answer_is_said(string header, string row, string message)
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("answers.csv", header, row);

        Result refused = await cli.RunAsync("match-records {0}/people.csv --id ref --answers {0}/answers.csv");

        Assert.Equal(1, refused.Code);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Out);
    }

    [Fact]
    public async Task A_model_that_is_there_is_not_taught()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", People);
        cli.Write("answers.csv", "left,right,same", "a,b,yes");
        await cli.DoAsync("match-records {0}/people.csv --id ref --model {0}/model.json --answers {0}/answers.csv");

        Result refused = await cli.RunAsync("match-records {0}/people.csv --id ref --model {0}/model.json --answers {0}/answers.csv");

        Assert.Equal(1, refused.Code);
        Assert.Contains("was learned before", refused.Error, StringComparison.Ordinal);
    }
}
