using ContactCore.Cli.Running;

namespace ContactCore.Cli.Tests.Running;

public class ShellWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \t ", "")]
    [InlineData("# all of it", "")]
    [InlineData("add --first Anna", "add|--first|Anna")]
    [InlineData("a 'b c' d", "a|b c|d")]
    [InlineData("""a "b 'c' d" e""", "a|b 'c' d|e")]
    [InlineData("""a "b \" \\ \n" e""", """a|b " \ \n|e""")]
    [InlineData("""'a\b' a\ b""", """a\b|a b""")]
    [InlineData("--first=''x\"y\"z", "--first=xyz")]
    [InlineData("a '' b", "a||b")]
    [InlineData("a # b", "a")]
    [InlineData("a#b", "a#b")]
    public void Words_are_parted_as_a_shell_does(string line, string words) =>
        Assert.Equal(words, string.Join('|', ShellWords.Split(line)));

    [Theory]
    [InlineData("a 'b")]
    [InlineData("a \"b\\\"")]
    public void A_quote_that_is_not_closed_is_told(string line) =>
        Assert.Contains("column 3", Assert.Throws<UsageException>(() => ShellWords.Split(line)).Message, StringComparison.Ordinal);
}
