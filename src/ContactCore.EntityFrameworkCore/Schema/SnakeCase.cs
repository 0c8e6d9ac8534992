using System.Text;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Names columns.</summary>
internal static class SnakeCase
{
    /// <summary><c>PostalCodeNorm</c> becomes <c>postal_code_norm</c>.</summary>
    public static string Of(string name)
    {
        StringBuilder column = new(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && column.Length > 0)
                column.Append('_');
            column.Append(char.ToLowerInvariant(letter));
        }

        return column.ToString();
    }
}
