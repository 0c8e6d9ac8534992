using ContactCore.Contacts;

namespace ContactCore.Cli.Output;

/// <summary>Contacts as answers.</summary>
internal static class ContactAnswers
{
    /// <summary>One contact among many: for a person, a line.</summary>
    public static void WriteLine(this Answers answers, Contact contact) =>
        answers.Write(json => ContactJson.Write(json, contact), () => ContactLine.Of(contact));

    /// <summary>The contact that was asked for: for a person, all of it.</summary>
    public static void WriteWhole(this Answers answers, Contact contact) =>
        answers.Write(json => ContactJson.Write(json, contact), () => ContactSheet.Of(contact));
}
