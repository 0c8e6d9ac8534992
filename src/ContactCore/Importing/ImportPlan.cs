using ContactCore.Columns;
using ContactCore.Consents;
using ContactCore.Exporting;
using ContactCore.Sources;

namespace ContactCore.Importing;

/// <summary>How a source's rows become contacts.</summary>
public sealed record ImportPlan
{
    /// <summary>
    /// What the source's columns mean, by their names; a column that is not among them is taken by its own name where
    /// that is known (<see cref="ContactColumn.TryParse"/>), and otherwise ignored and named in the report.
    /// </summary>
    public IReadOnlyDictionary<string, ContactColumn> Columns { get; init; } = new Dictionary<string, ContactColumn>(StringComparer.Ordinal);

    /// <summary>The evidence of consent for rows that do not bring their own; null where all do.</summary>
    public Consent? Consent { get; init; }

    /// <summary>By what a row finds its contact; by external ID where a column holds it, otherwise by nothing, unless told.</summary>
    public MatchKey? MatchBy { get; init; }

    /// <summary>What is done with a row whose contact is there already.</summary>
    public Existing OnExisting { get; init; } = Existing.FillBlanks;

    /// <summary>The region (two letters) of phones without a country code; the account's unless told.</summary>
    public string? Region { get; init; }

    /// <summary>Where the contacts come from, for rows that do not say.</summary>
    public ContactSource Source { get; init; } = ContactSource.Import;

    /// <summary>Whether categories and fields that are not defined yet are defined; otherwise they are an error.</summary>
    public bool DefineMissing { get; init; } = true;

    /// <summary>Where rejected rows are written to, with line and reason behind their cells, or null.</summary>
    public RowSink? Rejects { get; init; }
}
