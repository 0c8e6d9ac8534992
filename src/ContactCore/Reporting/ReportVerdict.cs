using ContactCore.Errors;

namespace ContactCore.Reporting;

/// <summary>What is to become of one report: an effect, or a refusal.</summary>
internal readonly record struct ReportVerdict
{
    private ReportVerdict(ReportEffect effect, ContactCoreException? refusal)
    {
        Effect = effect;
        Refusal = refusal;
    }

    /// <summary>What it does, unless it is refused.</summary>
    public ReportEffect Effect { get; }

    /// <summary>Why it is refused, or null.</summary>
    public ContactCoreException? Refusal { get; }

    public static ReportVerdict Refused(ContactCoreException why) => new(default, why);

    public static implicit operator ReportVerdict(ReportEffect effect) => new(effect, null);

    /// <exception cref="ContactCoreException">It is refused.</exception>
    public ReportEffect Required() => Refusal is null ? Effect : throw Refusal;
}
