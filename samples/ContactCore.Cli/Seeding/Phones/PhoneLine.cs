namespace ContactCore.Cli.Seeding.Phones;

/// <summary>One number, and the ways in which people write it.</summary>
/// <param name="Plan">Its country's plan.</param>
/// <param name="Grouped">Its digits within the country, in groups.</param>
internal sealed record PhoneLine(PhonePlan Plan, string Grouped)
{
    public string E164 => $"+{Plan.CallingCode}{Grouped.Replace(" ", "", StringComparison.Ordinal)}";

    public string International => $"+{Plan.CallingCode} {Grouped}";

    /// <summary>As it is written within the country; it does not tell which one.</summary>
    public string National => Plan.Trunk + Grouped;
}
