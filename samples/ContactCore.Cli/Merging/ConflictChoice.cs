using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Merging;

namespace ContactCore.Cli.Merging;

/// <summary><c>PART=ID</c>: whose value the survivor gets of what the contacts say differently.</summary>
internal static class ConflictChoice
{
    private const string FieldPrefix = "field:";

    /// <summary>The preview with a choice that was made by hand.</summary>
    public static async Task<MergePreview> ChooseAsync(MergePreview preview, string text, ContactBook book, CancellationToken cancellationToken)
    {
        // The name of a field may hold equals signs, and so may an external ID.
        MergeConflict conflict = preview.Conflicts
            .Where(one => text.StartsWith($"{NameOf(one)}=", StringComparison.OrdinalIgnoreCase))
            .MaxBy(one => NameOf(one).Length) ?? throw new RefusedException($"--choose '{text.Split('=')[0]}' is no conflict of these contacts; allowed: {Names(preview)}");
        ContactReference contact = ContactReference.Read(text[(NameOf(conflict).Length + 1)..]);
        return preview.Choose(conflict, (await contact.FindAsync(book, cancellationToken)).Id);
    }

    private static string NameOf(MergeConflict conflict) => conflict.Field is { } field ? $"{FieldPrefix}{field}" : conflict.Part.ToString();

    private static string Names(MergePreview preview) => preview.Conflicts.Count == 0
        ? "none, since they have no conflict"
        : $"{string.Join(", ", preview.Conflicts.Select(NameOf))}, each with =ID of the contact whose value it is";
}
