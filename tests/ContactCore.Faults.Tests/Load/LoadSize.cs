using ContactCore.Tests;

namespace ContactCore.Faults.Tests.Load;

/// <summary>How large a load is: small at scale 1, and from scale 25 on as large as is promised.</summary>
internal sealed record LoadSize(int Accounts, int Writers, int Readers, TimeSpan Time, int WriterKills = 0, int ServerKills = 0)
{
    private const double FullScale = 25;

    public static LoadSize OfServer { get; } = new(Between(2, 4), Between(4, 16), Between(4, 16), TimeSpan.FromSeconds(Between(4, 60)));

    public static LoadSize OfKilledServer { get; } = OfServer with { WriterKills = Between(3, 100), ServerKills = Between(1, 10) };

    public static LoadSize OfFile { get; } = new(2, Between(3, 6), Between(2, 4), TimeSpan.FromSeconds(Between(3, 60)), Between(2, 100));

    private static int Between(int small, int full) =>
        small + (int)Math.Round((full - small) * Math.Clamp((Scale.Factor - 1) / (FullScale - 1), 0, 1));
}
