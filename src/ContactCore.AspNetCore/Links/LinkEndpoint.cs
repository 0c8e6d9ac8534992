using ContactCore.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.AspNetCore.Links;

/// <summary>The two requests of a link of one purpose.</summary>
internal sealed class LinkEndpoint(LinkPurpose purpose)
{
    /// <summary>Shows the question, or why the link is of no use. It reads the token alone and no database.</summary>
    public Task AskAsync(HttpContext context)
    {
        LinkState state = Links(context).Read(purpose, Token(context));
        return state switch
        {
            LinkState.Valid => WriteAsync(context, StatusCodes.Status200OK, Pages(context).Question(purpose)),
            LinkState.Expired => AnswerAsync(context, LinkOutcome.Expired),
            _ => AnswerAsync(context, LinkOutcome.Altered),
        };
    }

    /// <summary>
    /// Does it. The body is not looked at: it is a form's of ours, or the <c>List-Unsubscribe=One-Click</c> of RFC 8058, whose
    /// section 3.2 forbids to answer with a redirect.
    /// </summary>
    public async Task ActAsync(HttpContext context)
    {
        IContactLinks links = Links(context);
        LinkAnswer answer = purpose == LinkPurpose.Confirm
            ? await links.ConfirmAsync(Token(context), context.RequestAborted).ConfigureAwait(false)
            : await links.UnsubscribeAsync(Token(context), context.RequestAborted).ConfigureAwait(false);
        await AnswerAsync(context, answer.Outcome).ConfigureAwait(false);
    }

    private Task AnswerAsync(HttpContext context, LinkOutcome outcome)
    {
        int status = outcome switch
        {
            LinkOutcome.Done or LinkOutcome.AlreadyDone => StatusCodes.Status200OK,
            LinkOutcome.Altered => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status410Gone,
        };
        return WriteAsync(context, status, Pages(context).Answer(purpose, outcome));
    }

    // The address of the page is the token: it must stay out of caches, referrers and search engines.
    private static Task WriteAsync(HttpContext context, int status, string html)
    {
        HttpResponse response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.WriteAsync(html, context.RequestAborted);
    }

    private static string Token(HttpContext context) => (string)context.Request.RouteValues["token"]!;

    private static IContactLinks Links(HttpContext context) => context.RequestServices.GetRequiredService<IContactLinks>();

    private static ILinkPages Pages(HttpContext context) => context.RequestServices.GetService<ILinkPages>() ?? new PlainLinkPages();
}
