using ContactCore.Actors;
using ContactCore.Errors;
using ContactCore.Text;
using ContactCore.Time;

namespace ContactCore.Consents;

/// <summary>
/// The evidence that a person agreed to be written to: when, where, in which words, noted by whom. A contact is created
/// only with it (rule 1), and GDPR, article 7 (1), asks to be able to show it.
/// </summary>
public sealed record Consent
{
    private Consent(string origin, string text, DateTimeOffset? at, Actor? actor)
    {
        Origin = TextLimit.Reason.Required(origin, "consent.origin");
        Text = TextLimit.Field.Required(text, "consent.text");
        At = at is null ? null : Microseconds.Cut(at.Value);
        Actor = actor;
    }

    /// <summary>When it was given; null, until it is written, stands for the moment of writing.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Where it was given: a page, a form, a fair; at most 500 characters.</summary>
    public string Origin { get; }

    /// <summary>The words that were agreed to, at most 2,000 characters.</summary>
    public string Text { get; }

    /// <summary>Who noted it; null, until it is written, stands for the one who writes.</summary>
    public Actor? Actor { get; init; }

    /// <summary>Consent that a person gave.</summary>
    /// <param name="origin">Where: a page, a form, a fair.</param>
    /// <param name="text">The words that were agreed to.</param>
    /// <param name="at">When; the moment of writing unless told.</param>
    /// <param name="actor">Who noted it; the acting one unless told.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="InvalidValueException">Origin or text is empty or too long.</exception>
    public static Consent Given(string origin, string text, DateTimeOffset? at = null, Actor? actor = null) =>
        new(origin, text, at, actor);
}
