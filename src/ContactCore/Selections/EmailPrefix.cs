using System.Text;
using ContactCore.Channels;

namespace ContactCore.Selections;

/// <summary>The key that an email which is typed so far would begin with.</summary>
internal static class EmailPrefix
{
    public static IEnumerable<string> Of(string typed)
    {
        if (typed.Any(char.IsWhiteSpace) && !typed.StartsWith('"'))
            yield break;
        if (EmailAddress.TryParse(typed, out EmailAddress? whole))
        {
            // A whole address may still go on: anna@example.co is the start of anna@example.com.
            yield return whole!.Key;
            yield break;
        }

        string prefix = typed.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        yield return prefix;
    }
}
