using ContactCore.Secrets;

namespace ContactCore.Links;

/// <summary>How links to confirm and to unsubscribe by are made. Without secrets and a base address there are none.</summary>
public sealed class LinkOptions
{
    /// <summary>
    /// The secrets: the first seals new links, all of them open what was sealed. To change a secret, put the new one first;
    /// take the old one away when the links that it sealed have expired.
    /// </summary>
    public IList<Secret> Secrets { get; } = [];

    /// <summary>Where the links lead, such as <c>https://shop.example/c</c>; absolute, and https but on this machine.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>How long a confirmation can be answered; 7 days unless set, a minute at least.</summary>
    public TimeSpan ConfirmationLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How long one can unsubscribe by a link; 2 years unless set, and not under 60 days: the CAN-SPAM act (15 U.S.C.
    /// 7704(a)(3)) asks for 30 days after a message was sent, and links are made before.
    /// </summary>
    public TimeSpan UnsubscribeLifetime { get; set; } = TimeSpan.FromDays(730);
}
