using ContactCore.Links;

namespace ContactCore.AspNetCore.Links;

/// <summary>Plain pages in English.</summary>
internal sealed class PlainLinkPages : ILinkPages
{
    public string Question(LinkPurpose purpose) => purpose == LinkPurpose.Confirm
        ? Page("Confirm your address", """<form method="post"><p>Is this address yours, and may we write to it?</p><button>Yes, confirm it</button></form>""")
        : Page("Unsubscribe", """<form method="post"><p>Do you want to get no more of these messages?</p><button>Unsubscribe</button></form>""");

    public string Answer(LinkPurpose purpose, LinkOutcome outcome) => (purpose, outcome) switch
    {
        (LinkPurpose.Confirm, LinkOutcome.Done) => Page("Confirmed", "<p>Thank you: the address is confirmed.</p>"),
        (LinkPurpose.Confirm, LinkOutcome.Used) => Page("Confirmed before", "<p>This link was used before. Nothing more is to be done.</p>"),
        (LinkPurpose.Unsubscribe, LinkOutcome.Done) => Page("Unsubscribed", "<p>You will get no more of these messages.</p>"),
        (LinkPurpose.Unsubscribe, LinkOutcome.AlreadyDone) => Page("Unsubscribed", "<p>You are unsubscribed already.</p>"),
        (_, LinkOutcome.Expired) => Page("Too late", "<p>The time of this link is over. Please ask for another.</p>"),
        (_, LinkOutcome.NotAsked) => Page("Nothing to confirm", "<p>No confirmation of this address is awaited any more.</p>"),
        _ => Page("Not a link of ours", "<p>This link is damaged. Please copy it whole from the message.</p>"),
    };

    private static string Page(string title, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
        <body><main><h1>{title}</h1>{body}</main></body>
        </html>
        """;
}
