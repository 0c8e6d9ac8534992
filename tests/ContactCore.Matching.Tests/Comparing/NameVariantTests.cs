using ContactCore.Csv.Tests.Support;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Tests.Comparing;

/// <summary>Names as people vary them: an outside list of pairs with accents, scripts and nicknames, and nicknames one by one.</summary>
public sealed class NameVariantTests
{
    private static readonly NameComparator Names = new();

    [DataFact]
    public void Variants_of_one_name_are_near_and_other_names_are_not_the_same()
    {
        string[] missed = [.. Rows("same").Where(row => Level(row[0], row[2]) == Names.Different || Level(row[1], row[3]) == Names.Different).Select(Show)];
        Assert.Equal(["Krishnan Iyer / Krishnan Aiyar"], missed);
        Assert.Empty(Rows("different").Where(row => Level(row[0], row[2]) == Comparator.Same && Level(row[1], row[3]) == Comparator.Same).Select(Show));
    }

    [Theory]
    [InlineData("Bob", "Robert")]
    [InlineData("PEGGY", "Margaret")]
    [InlineData("Bill", "William")]
    [InlineData("Саша", "Alexander")]
    public void A_nickname_is_near_whom_it_stands_for(string left, string right)
    {
        Assert.Equal("part of the other, or a nickname", Names.Levels[Level(left, right)]);
        Assert.Equal(Level(left, right), Level(right, left));
    }

    [Theory]
    [InlineData("Bob", "William")]
    [InlineData("Ted", "Margaret")]
    public void A_nickname_of_somebody_else_is_not(string left, string right) => Assert.Equal(Names.Different, Level(left, right));

    [Theory]
    [InlineData("Иванов", "Ivanov")]
    [InlineData("Παπαδόπουλος", "Papadopoulos")]
    [InlineData("Щукин", "Shchukin")]
    public void A_name_in_Cyrillic_or_Greek_letters_is_that_in_Latin_ones(string left, string right) =>
        Assert.True(Level(left, right) is Comparator.Same or 3, $"{Form(left)}, {Form(right)}");

    private static IEnumerable<string[]> Rows(string relation) =>
        File.ReadLines(Repository.DataFile("names", "name-variants.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[4] == relation && Array.TrueForAll(row[..4], name => name.All(IsOfOurScripts)));

    // Latin, Cyrillic, Greek; others are compared as they are written.
    private static bool IsOfOurScripts(char letter) => !char.IsLetter(letter) || letter < '\u0530' || letter is >= '\u1E00' and < '\u2000';

    private static string Show(string[] row) => $"{row[0]} {row[1]} / {row[2]} {row[3]}";

    private static int Level(string left, string right)
    {
        string one = Form(left);
        string other = Form(right);
        if (one == other)
            return Comparator.Same;
        Sketch drawn = Names.Draw(1, one);
        Sketch otherDrawn = Names.Draw(2, other);
        return Names.MayBeNear(drawn, otherDrawn) ? Names.CompareNear(drawn, otherDrawn, one, other) : Names.Different;
    }

    private static string Form(string name)
    {
        CharBuffer written = new();
        Names.Form(name, written);
        return written.Text.ToString();
    }
}
