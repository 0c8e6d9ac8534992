using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Corpora;

public class PapaparseTests
{
    [DataFact]
    public async Task Every_case_is_read_alike_or_differs_for_a_stated_reason()
    {
        var wrong = new List<string>();
        foreach (PapaparseCase one in PapaparseCase.All().Where(one => one.NotOffered is null))
        {
            if (await one.AgreesAsync() == PapaparseDifferences.All.ContainsKey(one.Id))
                wrong.Add($"{one.Id} {one.What}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
