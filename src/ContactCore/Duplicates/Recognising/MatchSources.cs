using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Fields;
using ContactCore.Tombstones;

namespace ContactCore.Duplicates;

/// <summary>What indexes are made of and kept up to date by.</summary>
internal sealed record MatchSources(
    IMatchReader Matches,
    IDuplicateReader Duplicates,
    IMatchAnswerReader Answers,
    IContactReader Contacts,
    IFieldReader Fields,
    ITombstoneReader Tombstones,
    TimeProvider Clock,
    Watch Watch)
{
    /// <summary>The answers of an account as they hold now.</summary>
    public HeldAnswers AnswersOf(AccountId account) => new(account, Answers, Contacts);
}
