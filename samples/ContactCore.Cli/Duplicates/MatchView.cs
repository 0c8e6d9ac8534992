using System.Globalization;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Output;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Matching;

namespace ContactCore.Cli.Duplicates;

/// <summary>A contact that may be the person who is entered.</summary>
internal static class MatchView
{
    public static void Write(Answers answers, Contact contact, ContactMatch match, Explanation? why) => answers.Write(
        json =>
        {
            json.WriteString("id", contact.Id.ToString());
            json.WriteString("externalId", contact.ExternalId);
            json.WriteNumber("probability", match.Probability);
            if (why is not null)
                ExplanationView.Evidence(json, why);
        },
        () => Text(contact, match, why));

    private static string Text(Contact contact, ContactMatch match, Explanation? why)
    {
        string line = Printable.Line(string.Create(
            CultureInfo.InvariantCulture, $"{contact.Id}  {match.Probability:0.0000}  {contact.FullName}  {string.Join(", ", contact.Addresses.Select(address => address.Text))}"));
        return why is null ? line : $"{line}{Environment.NewLine}{ExplanationView.Text(why)}{Environment.NewLine}";
    }
}
