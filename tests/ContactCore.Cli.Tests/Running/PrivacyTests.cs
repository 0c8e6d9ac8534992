using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

/// <summary>
/// What fails because of a person's data is told on standard error without it; where that goes is not known to who types.
/// Words of a command line that is no command line are repeated to who typed them.
/// </summary>
public class PrivacyTests
{
    private static readonly string[] Secrets = ["quillfeather", "zora", "zmail", "7946", "0958"];

    [OnEveryStore]
    public async Task No_name_email_or_phone_stands_on_standard_error(string store)
    {
        await using Demo cli = new(store);
        cli.Write("headless.csv", "Zora,Quillfeather,zmail@quillfeather.example,+44 20 7946 0958", "Zora,Quillfeather,zmail@quillfeather.example,");
        cli.Write("open.csv", "firstName,email", "Zora,zmail@quillfeather.example", "\"Quillfeather,zmail@quillfeather.example");
        await cli.DoAsync(
            "add --external-id zmail@quillfeather.example --email zmail@quillfeather.example --phone \"+44 20 7946 0958\" --first Zora --consent ok",
            "segment create zmail@quillfeather.example");
        (string Line, int Code)[] failing =
        [
            ("add --email zmail@@quillfeather.example --consent ok", 1),
            ("add --email \"Zora <zmail@quillfeather.example>\" --consent ok", 1),
            ("add --phone \"+44 20 7946 0958 0958 0958\" --consent ok", 1),
            ("add --external-id zmail@quillfeather.example --consent ok", 1),
            ("add --first Zora --last Quillfeather --consent ok", 1),
            ("segment create ZMAIL@quillfeather.example", 1),
            ("count --segment zora.zmail@quillfeather.example", 1),
            ("list --filter \"LastName == Quillfeather\"", 2),
            ("list --filter \"LastName == \\\"Quillfeather and Email == zmail@quillfeather.example\"", 2),
            ("list --filter \"EmailStatus == \\\"zmail@quillfeather.example\\\"\"", 2),
            ("list --after zmail@quillfeather.example", 1),
            ("clear-complaint zmail@quillfeather.example --reason asked", 1),
            ("unblacklist phone \"+44 20 7946 0958\"", 1),
            ("import {0}/headless.csv --consent ok --map Mail=email", 1),
            ("import {0}/headless.csv --consent ok", 1),
            ("import {0}/open.csv --consent ok", 1),
        ];
        foreach ((string line, int code) in failing)
        {
            Result result = await cli.RunAsync(line);
            Assert.True(result.Code == code && result.Error.Length > 0, $"{line}: {result.Code} {result.Error}");
            Assert.DoesNotContain(Secrets, secret => result.Error.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }
}
