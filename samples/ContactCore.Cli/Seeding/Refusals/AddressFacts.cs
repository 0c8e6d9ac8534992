namespace ContactCore.Cli.Seeding.Refusals;

/// <summary>What is known of an address when it comes to the account.</summary>
/// <param name="Cells">As many as there are <see cref="Columns"/>; empty where nothing is known.</param>
internal sealed record AddressFacts(IReadOnlyList<string> Cells)
{
    /// <summary>The names of the columns, behind that of the address.</summary>
    public static readonly string[] Columns =
    [
        "confirmationAskedAt", "confirmedAt", "unsubscribedAt", "unsubscribedReason", "complainedAt",
        "blacklistedAt", "blacklistedReason", "blacklistedCategory",
    ];

    public static readonly AddressFacts None = new([.. Columns.Select(_ => "")]);

    /// <summary>The cells of a phone, which is neither confirmed nor complained of.</summary>
    public IEnumerable<string> CellsOfPhone => Cells.Where((_, i) => IsOfPhones(Columns[i]));

    public static bool IsOfPhones(string column) =>
        column.StartsWith("unsubscribed", StringComparison.Ordinal) || column.StartsWith("blacklisted", StringComparison.Ordinal);

    public AddressFacts With(string column, string cell) =>
        new([.. Cells.Select((before, i) => Columns[i] == column ? cell : before)]);
}
