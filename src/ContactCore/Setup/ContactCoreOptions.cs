using ContactCore.Duplicates;
using ContactCore.Erasing;
using ContactCore.Hooks;
using ContactCore.Links;

namespace ContactCore.Setup;

/// <summary>How ContactCore behaves in this host. The defaults work.</summary>
public sealed class ContactCoreOptions
{
    /// <summary>
    /// The region (two letters of ISO 3166-1, such as GB) that phone numbers without a country code are read in, for
    /// accounts that set none of their own; null, the default, takes international numbers alone.
    /// </summary>
    public string? DefaultRegion { get; set; }

    /// <summary>
    /// Whether accounts may put emails on the blacklist, which counts for the whole installation; true unless set. Where
    /// they may not, adding one is refused, and an import takes a blacklisted email as unsubscribed and warns.
    /// </summary>
    public bool AccountsMayBlacklistEmails { get; set; } = true;

    /// <summary>The links to confirm and to unsubscribe by.</summary>
    public LinkOptions Links { get; } = new();

    /// <summary>How erased people are known again.</summary>
    public ErasureOptions Erasure { get; } = new();

    /// <summary>How events are delivered to the host's handlers.</summary>
    public HookOptions Hooks { get; } = new();

    /// <summary>How many indexes for finding contacts at entry are kept in memory.</summary>
    public MatchIndexOptions MatchIndexes { get; } = new();

    /// <summary>How many contacts a long run writes in one transaction, 1 to 10,000; 500 unless set.</summary>
    public int BatchSize { get; set; } = 500;
}
