using ContactCore.Actors;
using ContactCore.Columns;
using ContactCore.Consents;
using ContactCore.Time;

namespace ContactCore.Importing;

/// <summary>Gathers a row's own evidence of consent.</summary>
internal sealed class ConsentCells
{
    private readonly Dictionary<ColumnKind, string> _cells = [];

    public void Take(ColumnKind kind, string cell) => _cells[kind] = cell;

    /// <summary>The consent, or null where the row has none of its own.</summary>
    public Consent? Read()
    {
        if (!_cells.TryGetValue(ColumnKind.ConsentText, out string? text))
            return null;
        string origin = _cells.GetValueOrDefault(ColumnKind.ConsentOrigin) ?? "import";
        DateTimeOffset? at = _cells.TryGetValue(ColumnKind.ConsentAt, out string? instant) ? InstantText.Parse(instant, "consent.at") : null;
        return Consent.Given(origin, text, at, ReadActor());
    }

    private Actor? ReadActor()
    {
        if (!_cells.TryGetValue(ColumnKind.ConsentActorId, out string? id))
            return null;
        ActorKind kind = _cells.TryGetValue(ColumnKind.ConsentActorKind, out string? text)
            ? RowParser.Choice<ActorKind>(text, "consent.actorKind")
            : ActorKind.User;
        return Actor.FromStore(kind, id, _cells.GetValueOrDefault(ColumnKind.ConsentActorName));
    }
}
