using System.Globalization;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;

namespace ContactCore.Faults.Worker.Load;

/// <summary>The people of the load: everything of them names the account and the operation that added them.</summary>
public static class People
{
    /// <summary>The writer that adds the hot contacts before the others begin.</summary>
    public const string FirstWriter = "0";

    public const int HotContacts = 10;

    /// <summary>The additional field that edits add one to.</summary>
    public const string Edits = "edits";

    /// <summary>The list that members are added to.</summary>
    public const string List = "list";

    private const string SharedDomain = "@shared.example";

    public static string OwnEmail(string account, string mark) => $"{mark}@{account}.example";

    public static string SharedInAccount(string account, int number) => Numbered("dup", number, $"@{account}.example");

    public static bool IsSharedInAccount(string email) => email.StartsWith("dup", StringComparison.Ordinal);

    /// <summary>An email that every account blacklists.</summary>
    public static string SharedByAll(int number) => Numbered("everyone", number, SharedDomain);

    public static bool IsOf(string account, string email) =>
        email.EndsWith($"@{account}.example", StringComparison.Ordinal) || email.EndsWith(SharedDomain, StringComparison.Ordinal);

    public static NewContact New(string account, string mark, string email) => new()
    {
        ExternalId = mark,
        FirstName = mark,
        LastName = account,
        Emails = [EmailAddress.Parse(email)],
        Consent = Consent.Given("load", "yes"),
    };

    private static string Numbered(string name, int number, string domain) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{number}{domain}");
}
