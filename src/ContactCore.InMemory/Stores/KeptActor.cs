using ContactCore.Actors;

namespace ContactCore.InMemory.Stores;

/// <summary>Actors as every store keeps them: without the email, which belongs to the moment of acting.</summary>
internal static class KeptActor
{
    public static Actor Of(Actor actor) =>
        actor.Email is null ? actor : Actor.FromStore(actor.Kind, actor.Id, actor.Name);
}
