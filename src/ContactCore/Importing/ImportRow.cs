using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.Importing;

/// <summary>A row, read: what it says of a person, or why it cannot be taken.</summary>
internal sealed class ImportRow(Row row, Definitions readBy)
{
    public Row Row { get; } = row;

    /// <summary>The definitions by which its fields were read.</summary>
    public Definitions ReadBy { get; } = readBy;

    public ContactProfile Profile { get; set; } = new();

    public ContactSource? Source { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    public string? DeletedReason { get; set; }

    public Consent? Consent { get; set; }

    public List<ImportedFact> Facts { get; } = [];

    public List<ImportedBlacklisting> Blacklistings { get; } = [];

    public List<ImportProblem> Problems { get; } = [];

    /// <summary>Whether it was rejected as the row of somebody who was erased.</summary>
    public bool IsErased { get; private set; }

    public bool IsRejected => Problems.Exists(problem => problem.IsRejection);

    public void Warn(string? column, string reason) => Problems.Add(new ImportProblem(Row.Line, column, reason, false));

    public void Reject(string? column, string reason) => Problems.Add(new ImportProblem(Row.Line, column, reason, true));

    public void RejectErased()
    {
        IsErased = true;
        Reject(null, "the person was erased; allowed: to add them with new consent that they gave themselves");
    }
}

/// <summary>A fact that a row states of an address.</summary>
internal sealed record ImportedFact(AddressKey Address, StandingFact Fact, DateTimeOffset At, string? Reason);

/// <summary>A blacklisting that a row states of an address.</summary>
internal sealed record ImportedBlacklisting(AddressKey Address, DateTimeOffset At, string? Reason, BlacklistCategory Category);
