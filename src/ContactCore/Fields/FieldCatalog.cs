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
    private readonly FieldConversions _conversions;

    internal FieldCatalog(Session session, IFieldReader reader)
    {
        _session = session;
        _reader = reader;
        _conversions = new FieldConversions(session, reader);
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
    /// <exception cref="DefinitionChangedException">Somebody else defined the field anew meanwhile, as for every change of one.</exception>
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

    /// <summary>
    /// Finds out how many values of a field another type or other choices would take, as if each was typed in anew. Nothing is
    /// changed, and writers are not held up.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="type">The type that it would have.</param>
    /// <param name="choices">For <see cref="FieldType.Choice"/>, all the texts that it might be then; otherwise none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many fit, how many do not, and why not.</returns>
    /// <exception cref="NotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidValueException">The choices are not allowed.</exception>
    public async Task<ConversionPreview> PreviewConversionAsync(
        string name, FieldType type, IEnumerable<string>? choices = null, CancellationToken cancellationToken = default)
    {
        ValueList<string> texts = Texts(type, choices ?? []);
        FieldDefinition before = await RequireAsync(name, cancellationToken).ConfigureAwait(false);
        return await _conversions.PreviewAsync(before with { Type = type, Choices = texts }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Gives a field another type or other choices, and its values the new form, as if each was typed in anew: all in one
    /// transaction, for which other writers of the account wait. A value whose text changes by it is an entry in its contact's
    /// history, and a new version of the contact.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="type">The type that it shall have.</param>
    /// <param name="choices">For <see cref="FieldType.Choice"/>, all the texts that it may be from now on; otherwise none.</param>
    /// <param name="whenUnfit">What becomes of values that do not fit.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The definition, and how many values were converted and removed.</returns>
    /// <exception cref="NotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidValueException">The choices are not allowed.</exception>
    /// <exception cref="UnfitValuesException">Values do not fit, and were not to be removed.</exception>
    /// <exception cref="DefinitionChangedException">Somebody else defined the field anew meanwhile.</exception>
    public async Task<ConversionOutcome> ConvertAsync(
        string name,
        FieldType type,
        IEnumerable<string>? choices = null,
        WhenUnfit whenUnfit = WhenUnfit.Refuse,
        CancellationToken cancellationToken = default)
    {
        ValueList<string> texts = Texts(type, choices ?? []);
        Defined.Require(whenUnfit, "whenUnfit");
        FieldDefinition before = await RequireAsync(name, cancellationToken).ConfigureAwait(false);
        return await _conversions.ConvertAsync(before, before with { Type = type, Choices = texts }, whenUnfit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds choices to a field, and removes others; one that is there already stays where it is.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="added">Choices to add, behind those that are there; or none.</param>
    /// <param name="removed">Choices to remove; or none.</param>
    /// <param name="whenUnfit">What becomes of values that are a removed choice.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The definition, and how many values were removed.</returns>
    /// <exception cref="NotFoundException">There is no such field, or none of its choices is one to remove.</exception>
    /// <exception cref="InvalidValueException">The field has another type, a choice is not allowed, or none would be left.</exception>
    /// <exception cref="UnfitValuesException">A removed choice is the value of contacts, and was not to be removed from them.</exception>
    /// <exception cref="DefinitionChangedException">Somebody else defined the field anew meanwhile.</exception>
    public async Task<ConversionOutcome> ChangeChoicesAsync(
        string name,
        IEnumerable<string> added,
        IEnumerable<string> removed,
        WhenUnfit whenUnfit = WhenUnfit.Refuse,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(added);
        ArgumentNullException.ThrowIfNull(removed);
        Defined.Require(whenUnfit, "whenUnfit");
        string[] gone = [.. removed.Select(Choice)];
        string[] come = [.. added.Select(Choice)];
        FieldDefinition before = await RequireAsync(name, cancellationToken).ConfigureAwait(false);
        if (before.Type != FieldType.Choice)
            throw new InvalidValueException($"field {Mask.Name(before.Name)}", $"is of type {before.Type}", "a field of type Choice");
        if (gone.FirstOrDefault(choice => !before.Choices.Contains(choice, StringComparer.Ordinal)) is { } strange)
            throw new NotFoundException("choice", strange, before.Choices);
        ValueList<string> texts = Texts(FieldType.Choice, before.Choices.Except(gone, StringComparer.Ordinal).Concat(come));
        return await _conversions.ConvertAsync(before, before with { Choices = texts }, whenUnfit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All fields, retired ones too.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The definitions by name.</returns>
    public Task<IReadOnlyList<FieldDefinition>> ListAsync(CancellationToken cancellationToken = default) =>
        _reader.AllAsync(_session.Account, cancellationToken);

    internal static FieldDefinition New(
        Session session, DateTimeOffset at, string name, FieldType type, IEnumerable<string> choices)
    {
        ValueList<string> texts = Texts(type, choices);
        return new FieldDefinition
        {
            Id = session.Ids.Next(),
            Name = TextLimit.Name.Required(name, "field"),
            Type = type,
            Choices = texts,
            DefinedAt = at,
        };
    }

    private static ValueList<string> Texts(FieldType type, IEnumerable<string> choices)
    {
        Defined.Require(type, "type");
        ValueList<string> texts = [.. choices.Select(Choice).Distinct(StringComparer.Ordinal)];
        return type == FieldType.Choice == texts.Count > 0
            ? texts
            : throw new InvalidValueException("choices", type == FieldType.Choice ? "are missing" : $"are given for a {type} field", "choices for a Choice field, and for no other");
    }

    private static string Choice(string choice) => TextLimit.Name.Required(choice, "choice");

    private async Task<FieldDefinition> ChangeAsync(
        string name, Func<FieldDefinition, DateTimeOffset, FieldDefinition> change, CancellationToken cancellationToken)
    {
        FieldDefinition before = await RequireAsync(name, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        FieldDefinition after = change(before, at);
        if (after != before)
            await _session.ApplyOneAsync(at, new FieldSaved(after, before), cancellationToken).ConfigureAwait(false);
        return after;
    }

    private async Task<FieldDefinition> RequireAsync(string name, CancellationToken cancellationToken)
    {
        string wanted = NormalizedText.Of(TextLimit.Name.Required(name, "field"));
        IReadOnlyList<FieldDefinition> all = await ListAsync(cancellationToken).ConfigureAwait(false);
        return all.FirstOrDefault(candidate => NormalizedText.Of(candidate.Name) == wanted)
            ?? throw new NotFoundException("field", name, all.Select(candidate => candidate.Name));
    }
}
