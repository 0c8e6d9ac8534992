namespace ContactCore.Cli.Seeding.Phones;

/// <summary>A phone as somebody wrote it down.</summary>
/// <param name="Line">The number, or null where none was written.</param>
/// <param name="Text">How it was written.</param>
/// <param name="Key">In E.164, where the text does not tell the country.</param>
internal sealed record PhoneEntry(PhoneLine? Line, string Text, string Key)
{
    public static readonly PhoneEntry None = new(null, "", "");

    /// <summary>The number in any of the ways in which it is written.</summary>
    public static PhoneEntry Of(PhoneLine line, Chance chance) => chance.Below(10) switch
    {
        < 6 => Plain(line),
        < 9 => new PhoneEntry(line, line.International, ""),
        _ => new PhoneEntry(line, line.National, line.E164),
    };

    /// <summary>The number in E.164.</summary>
    public static PhoneEntry Plain(PhoneLine line) => new(line, line.E164, "");
}
