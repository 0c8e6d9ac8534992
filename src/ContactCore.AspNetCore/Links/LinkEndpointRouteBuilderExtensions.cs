using ContactCore.AspNetCore.Links;
using ContactCore.Links;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Answers the links to confirm and to unsubscribe by.</summary>
public static class LinkEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>PREFIX/confirm/TOKEN</c> and <c>PREFIX/unsubscribe/TOKEN</c>. A GET shows a page with a button and changes
    /// nothing; a POST acts, also the one-click POST of mail programs (RFC 8058). They are open to everybody, whatever
    /// the host's fallback policy is, and need no antiforgery token: the link itself is the permission.
    /// </summary>
    /// <param name="endpoints">The host's routes.</param>
    /// <param name="prefix">Where; the path of <see cref="ContactCore.Links.LinkOptions.BaseAddress"/> as this host sees it.</param>
    /// <returns>The endpoints, to go on with, such as by <c>RequireRateLimiting</c>.</returns>
    public static IEndpointConventionBuilder MapContactCoreLinks(this IEndpointRouteBuilder endpoints, string prefix = "/c")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        Map(group, "confirm/{token}", LinkPurpose.Confirm);
        Map(group, "unsubscribe/{token}", LinkPurpose.Unsubscribe);
        return group.AllowAnonymous().WithMetadata(NoAntiforgery.Needed);
    }

    private static void Map(RouteGroupBuilder group, string pattern, LinkPurpose purpose)
    {
        LinkEndpoint endpoint = new(purpose);
        group.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], endpoint.AskAsync);
        group.MapPost(pattern, endpoint.ActAsync);
    }

    private sealed class NoAntiforgery : IAntiforgeryMetadata
    {
        public static readonly NoAntiforgery Needed = new();

        public bool RequiresValidation => false;
    }
}
