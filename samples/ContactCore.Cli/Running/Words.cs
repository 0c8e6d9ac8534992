using ContactCore.Errors;

namespace ContactCore.Cli.Running;

/// <summary>The words that an option takes, and what each means. Case does not count.</summary>
internal sealed class Words<T>(string option, params (string Word, T Meaning)[] words)
{
    public string Help => string.Join('|', words.Select(word => word.Word));

    public IEnumerable<T> Meanings => words.Select(word => word.Meaning);

    public bool Has(string text) => words.Any(word => string.Equals(word.Word, text.Trim(), StringComparison.OrdinalIgnoreCase));

    public T Read(string text)
    {
        foreach ((string word, T meaning) in words)
        {
            if (string.Equals(word, text.Trim(), StringComparison.OrdinalIgnoreCase))
                return meaning;
        }

        string nearest = NearestName.Of(text, words.Select(word => word.Word)) is { } near ? $"; the nearest is '{near}'" : "";
        throw new UsageException($"{option} cannot be '{text}'; allowed: {string.Join(", ", words.Select(word => word.Word))}{nearest}");
    }
}
