using System.Globalization;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Ids;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ContactCore.Conformance.Filters;

/// <summary>Asks generated bases generated filters, many a base, because a base is what costs.</summary>
internal sealed class Trials(TestHost host)
{
    private const int TrialsABase = 20;
    private const int Size = 50;

    private static readonly string[] Cultures = ["", "tr-TR", "th-TH", "ar-SA"];

    /// <summary>Asks as many as said, times the scale.</summary>
    public async Task HoldAsync(int trials)
    {
        int left = Scale.Of(trials);
        for (int number = 1; left > 0; number++)
        {
            Rnd seed = new((ulong)Random.Shared.NextInt64(), (ulong)Random.Shared.NextInt64() | 1);
            Vocabulary words = new($"b{number}");
            TrialBase[] made = await TrialBase.MakeAsync(host, $"filters-{number}", new Bases(words).Any.Sample(1, seed, Size).Single());
            words = new Vocabulary($"b{number}") { Contacts = [.. words.Contacts, .. made.SelectMany(one => one.Contacts).Select(contact => contact.Id)] };
            foreach (Trial trial in Trial.Of(words).Sample(Math.Min(TrialsABase, left), seed, Size))
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(Cultures[left-- % Cultures.Length]);
                if (await DifferenceAsync(made[trial.Who], trial) is { } difference)
                    Assert.Fail(await ReportAsync(made[trial.Who], trial, difference, $"base {number}, seed {seed}, culture '{CultureInfo.CurrentCulture.Name}'"));
            }
        }
    }

    private static async Task<string?> DifferenceAsync(TrialBase made, Trial trial)
    {
        ContactId[] expected = trial.Expected(made.Contacts);
        try
        {
            (long count, ContactId[] ids) = await trial.AnswerAsync(made.Book.Contacts);
            return count == expected.Length && ids.SequenceEqual(expected) ? null : Told(made, expected, ids, count);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private static async Task<string> ReportAsync(TrialBase made, Trial trial, string difference, string where)
    {
        (Trial least, string told) = (trial, difference);
        while (await LesserAsync(made, least) is var (lesser, why))
            (least, told) = (lesser, why);
        return $"{where}\n{least with { Filter = trial.Filter }}\n\nin it: {Text(least.Filter)}\n{told}";
    }

    private static async Task<(Trial Trial, string Difference)?> LesserAsync(TrialBase made, Trial trial)
    {
        foreach (ContactFilter filter in Smaller.Of(trial.Filter))
        {
            Trial lesser = trial with { Filter = filter };
            if (await DifferenceAsync(made, lesser) is { } difference)
                return (lesser, difference);
        }

        return null;
    }

    private static string Told(TrialBase made, ContactId[] expected, ContactId[] got, long count)
    {
        IEnumerable<string> Those(IEnumerable<ContactId> ids) => ids.Select(id => ContactText.Of(made.Contacts.Single(contact => contact.Id == id)));
        return $"""
            {expected.Length} expected, {count} counted, {got.Length} given{(expected.ToHashSet().SetEquals(got) ? ", in another order" : "")}
            missing:
            {string.Join('\n', Those(expected.Except(got)))}
            too many:
            {string.Join('\n', Those(got.Except(expected)))}
            """;
    }

    private static string Text(ContactFilter filter)
    {
        try
        {
            return filter.ToText();
        }
        catch (InvalidValueException)
        {
            return filter.ToString();
        }
    }
}
