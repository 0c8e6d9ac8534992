using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Actors;

/// <summary>Who acts. The actor stands in every entry of the history.</summary>
public sealed record Actor
{
    /// <summary>Kind and ID; neither name nor email.</summary>
    /// <returns>Such as <c>User olga</c>.</returns>
    public override string ToString() => $"{Kind} {Id}";

    private Actor(ActorKind kind, string id, string? name, string? email)
    {
        Kind = kind;
        Id = TextLimit.ExternalId.Required(id, "actor.id");
        Name = TextLimit.Name.Optional(name, "actor.name");
        Email = TextLimit.Name.Optional(email, "actor.email");
    }

    /// <summary>What kind of actor it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>The host's own key of the actor, 1 to 200 characters.</summary>
    public string Id { get; }

    /// <summary>The name to show, or null.</summary>
    public string? Name { get; }

    /// <summary>Where what the actor asked for is mailed to, or null. It is not kept in history.</summary>
    public string? Email { get; }

    /// <summary>A person who works with the host app.</summary>
    /// <param name="id">The host's key of the person.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="email">Where to mail what the person asks for.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="InvalidValueException">The ID is empty, or a text is too long.</exception>
    public static Actor User(string id, string? name = null, string? email = null) => new(ActorKind.User, id, name, email);

    /// <summary>The host app itself, or a job of it.</summary>
    /// <param name="id">The job's name.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="InvalidValueException">The ID is empty or too long.</exception>
    public static Actor System(string id = "system") => new(ActorKind.System, id, null, null);

    /// <summary>A contact who acts on their own behalf.</summary>
    /// <param name="id">The contact's ID, or the host's key of them.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="InvalidValueException">The ID is empty or too long.</exception>
    public static Actor Contact(string id) => new(ActorKind.Contact, id, null, null);

    /// <summary>An import.</summary>
    /// <param name="id">The run's or the file's name.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="InvalidValueException">The ID is empty or too long.</exception>
    public static Actor Import(string id) => new(ActorKind.Import, id, null, null);

    /// <summary>An actor as a store kept it.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The host's key.</param>
    /// <param name="name">The name to show.</param>
    /// <returns>The actor, without an email: it is not kept.</returns>
    public static Actor FromStore(ActorKind kind, string id, string? name) => new(kind, id, name, null);
}
