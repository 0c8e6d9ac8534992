using ContactCore.Errors;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Fields;

/// <summary>The additional fields that an account defines, any number of them.</summary>
public sealed class FieldCatalog
{
    private readonly Session _session;
    private readonly IFieldReader _reader;

    internal FieldCatalog(Session session, IFieldReader reader)
    {
        _session = session;
        _reader = reader;
    }

    /// <summary>Defines a field.</summary>
    /// <param name="name">1 to 200 characters, unique in the account without regard to case and accents.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="choices">For <see cref="FieldType.Choice"/>, the texts that it may be; otherwise none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="InvalidValueException">Name or choices are not allowed.</exception>
    /// <exception cref="NameTakenException">The name is taken, by a retired field too.</exception>
    public async Task<FieldDefinition> AddAsync(
        string name, FieldType type, IEnumerable<string>? choices = null, CancellationToken cancellationToken = default)
    {
        DateTimeOffset at = _session.Now();
        FieldDefinition field = New(_session, at, name, type, choices ?? []);
        await _session.ApplyOneAsync(at, new FieldSaved(field), cancellationToken).ConfigureAwait(false);
        return field;
    }

    /// <summary>Retires a field: it takes no new values, the old ones stay.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The definition; as it was where it was retired before.</returns>
    /// <exception cref="NotFoundException">There is no such field.</exception>
    public Task<FieldDefinition> RetireAsync(string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, (field, at) => field with { RetiredAt = field.RetiredAt ?? at }, cancellationToken);

    /// <summary>Takes a retired field back into use, with the values that it had.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The definition; as it was where it was not retired.</returns>
    /// <exception cref="NotFoundException">There is no such field.</exception>
    public Task<FieldDefinition> ReviveAsync(string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, (field, _) => field with { RetiredAt = null }, cancellationToken);

    /// <summary>Gives a field another name; the values stay. The old name is free then.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="newName">1 to 200 characters, unique in the account without regard to case and accents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="NotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidValueException">The new name is empty or too long.</exception>
    /// <exception cref="NameTakenException">Another field has the new name.</exception>
    public Task<FieldDefinition> RenameAsync(string name, string newName, CancellationToken cancellationToken = default)
    {
        string checkedName = TextLimit.Name.Required(newName, "field");
        return ChangeAsync(name, (field, _) => field with { Name = checkedName }, cancellationToken);
    }

    /// <summary>All fields, retired ones too.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The definitions by name.</returns>
    public Task<IReadOnlyList<FieldDefinition>> ListAsync(CancellationToken cancellationToken = default) =>
        _reader.AllAsync(_session.Account, cancellationToken);

    internal static FieldDefinition New(
        Session session, DateTimeOffset at, string name, FieldType type, IEnumerable<string> choices)
    {
        Defined.Require(type, "type");
        ValueList<string> texts = [.. choices.Select(choice => TextLimit.Name.Required(choice, "choice")).Distinct(StringComparer.Ordinal)];
        if (type == FieldType.Choice != texts.Count > 0)
            throw new InvalidValueException("choices", type == FieldType.Choice ? "are missing" : $"are given for a {type} field", "choices for a Choice field, and for no other");
        return new FieldDefinition
        {
            Id = session.Ids.Next(),
            Name = TextLimit.Name.Required(name, "field"),
            Type = type,
            Choices = texts,
            DefinedAt = at,
        };
    }

    private async Task<FieldDefinition> ChangeAsync(
        string name, Func<FieldDefinition, DateTimeOffset, FieldDefinition> change, CancellationToken cancellationToken)
    {
        IReadOnlyList<FieldDefinition> all = await ListAsync(cancellationToken).ConfigureAwait(false);
        string wanted = NormalizedText.Of(TextLimit.Name.Required(name, "field"));
        FieldDefinition before = all.FirstOrDefault(candidate => NormalizedText.Of(candidate.Name) == wanted)
            ?? throw new NotFoundException("field", name, all.Select(candidate => candidate.Name));
        DateTimeOffset at = _session.Now();
        FieldDefinition after = change(before, at);
        if (after != before)
            await _session.ApplyOneAsync(at, new FieldSaved(after), cancellationToken).ConfigureAwait(false);
        return after;
    }
}
