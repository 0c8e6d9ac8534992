using System.Data.Common;
using System.Net.Sockets;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>
/// Looks, while others write, whether every contact, its history and the events of it agree: each question is one
/// statement, which sees one moment.
/// </summary>
internal sealed class Agreement(LoadStore store, Findings findings)
{
    private const string EventsAndEntries =
        """
        SELECT account, 'entries without an event', (SELECT COUNT(*) FROM cc_contact_history AS h WHERE h.account = a.account)
            + (SELECT COUNT(*) FROM cc_address_history AS h WHERE h.account = a.account) - event_number
        FROM cc_accounts AS a
        """;

    private const string EventsOfNoEntry =
        """
        SELECT account, 'events without an entry', COUNT(*) FROM cc_outbox AS o
        WHERE NOT EXISTS (SELECT 1 FROM cc_contact_history AS h WHERE h.account = o.account AND h.id = o.entry)
            AND NOT EXISTS (SELECT 1 FROM cc_address_history AS h WHERE h.account = o.account AND h.id = o.entry)
        GROUP BY account
        """;

    private const string ContactsWithoutHistory =
        """
        SELECT account, 'contacts whose history is short', COUNT(*) FROM cc_contacts AS c
        WHERE (SELECT COUNT(*) FROM cc_contact_history AS h WHERE h.account = c.account AND h.owner = c.id) < c.version
        GROUP BY account
        """;

    public long Looks { get; private set; }

    public async Task LookAsync()
    {
        try
        {
            foreach (string question in (string[])[EventsAndEntries, EventsOfNoEntry, ContactsWithoutHistory])
            {
                foreach ((string account, string what, long number) in await store.CountsAsync(question))
                {
                    if (number != 0)
                        findings.Half.Enqueue($"{number} {what} in {account}");
                }
            }

            Looks++;
        }
        catch (Exception e) when (e is DbException or SocketException or IOException or TimeoutException)
        {
            // The server was killed meanwhile; after the next kill there is another look.
        }
    }
}
