using System.Globalization;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Stores;
using ContactCore.Text;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>What cc_meta says: by which schema and which rules of normalisation the store was made, and whether it keeps events.</summary>
/// <param name="Schema">The schema's number, or null where none is noted yet.</param>
/// <param name="Normalization">The rules, or null where none are noted yet.</param>
/// <param name="HooksAreOn">Whether events are kept for the host's handlers.</param>
internal sealed record StoredVersions(int? Schema, string? Normalization, bool HooksAreOn)
{
    /// <summary>The schema of this version of ContactCore; raised with each change of the tables.</summary>
    public const int CurrentSchema = 1;

    private const string SchemaName = "schema";
    private const string NormalizationName = "normalization";
    private const string HooksName = "hooks";
    private const string On = "on";
    private const string Off = "off";

    public static async Task<StoredVersions> ReadAsync(DbContext db, CancellationToken cancellationToken)
    {
        Dictionary<string, string> values = await new InstallationRows(db).Meta
            .ToDictionaryAsync(row => row.Name, row => row.Value, StringComparer.Ordinal, cancellationToken).ConfigureAwait(false);
        return new StoredVersions(
            values.TryGetValue(SchemaName, out string? schema) ? int.Parse(schema, CultureInfo.InvariantCulture) : null,
            values.GetValueOrDefault(NormalizationName),
            values.GetValueOrDefault(HooksName) == On);
    }

    /// <summary>Refuses a store made by others' rules, and notes ours in a store that is new.</summary>
    public static async Task<StoredVersions> EnsureAsync(DbContext db, CancellationToken cancellationToken)
    {
        StoredVersions stored = await ReadAsync(db, cancellationToken).ConfigureAwait(false);
        stored.RequireOurs();
        if (stored.Schema != CurrentSchema)
            await NoteAsync(db, SchemaName, CurrentSchema.ToString(CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
        if (stored.Normalization is null)
            await NoteNormalizationAsync(db, cancellationToken).ConfigureAwait(false);
        return stored;
    }

    /// <summary>Turns the keeping of events on or off, and says whether it was the other way.</summary>
    public static async Task<bool> TurnHooksAsync(DbContext db, bool on, CancellationToken cancellationToken)
    {
        StoredVersions stored = await EnsureAsync(db, cancellationToken).ConfigureAwait(false);
        if (stored.HooksAreOn == on)
            return false;
        await NoteAsync(db, HooksName, on ? On : Off, cancellationToken).ConfigureAwait(false);
        return true;
    }

    public static Task NoteNormalizationAsync(DbContext db, CancellationToken cancellationToken) =>
        NoteAsync(db, NormalizationName, NormalizationVersion.Current, cancellationToken);

    /// <exception cref="StoreException">Newer, or normalised by other rules.</exception>
    public void RequireOurs()
    {
        RequireKnownSchema();
        if (Normalization is not null && Normalization != NormalizationVersion.Current)
        {
            throw new StoreException(
                StoreProblem.NormalizationDiffers,
                $"the store's normalised text was made by the rules {Normalization}, this process has {NormalizationVersion.Current}; "
                + "allowed: to run the reindex command (IStoreSetup.ReindexAsync) with every other process stopped");
        }
    }

    /// <exception cref="StoreException">Newer.</exception>
    public void RequireKnownSchema()
    {
        if (Schema > CurrentSchema)
        {
            throw new StoreException(
                StoreProblem.SchemaNewer,
                $"the store has schema {Schema}, made by a newer version of ContactCore; this one knows {CurrentSchema}; allowed: to use that version or a newer one");
        }
    }

    private static async Task NoteAsync(DbContext db, string name, string value, CancellationToken cancellationToken)
    {
        int updated = await new InstallationRows(db).Meta.Where(row => row.Name == name)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Value, value), cancellationToken).ConfigureAwait(false);
        if (updated > 0)
            return;
        db.Add(new MetaRow { Name = name, Value = value });
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }
}
