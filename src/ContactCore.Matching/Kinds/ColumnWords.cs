using System.Text;

namespace ContactCore.Matching.Kinds;

/// <summary>What a column's name says about its values.</summary>
internal static class ColumnWords
{
    private static readonly (ColumnKind Kind, string[] Words)[] Known =
    [
        (ColumnKind.Email, ["email", "mail", "courriel", "correo"]),
        (ColumnKind.Phone, ["phone", "mobile", "telephone", "tel", "cell", "fax", "phonenumber", "telefon", "handy", "telefono"]),
        (ColumnKind.Date, ["dob", "date", "birthday", "birthdate", "born", "birth", "dateofbirth", "geburtsdatum", "geburtstag"]),
        (ColumnKind.Text, ["street", "address", "addr", "company", "organization", "organisation", "city", "town", "suburb", "region", "state", "country", "place", "business"]),
        (ColumnKind.Name,
        [
            "name", "surname", "firstname", "lastname", "fullname", "forename", "given", "family", "middle", "nickname", "maiden", "fname", "lname",
            "vorname", "nachname", "nom", "prenom", "nombre", "apellido", "cognome", "imie", "nazwisko",
        ]),
        (ColumnKind.Number, ["amount", "total", "price", "height", "weight", "age", "salary", "quantity", "count"]),
        (ColumnKind.Code, ["postcode", "zip", "zipcode", "postal", "ssn", "soc", "id", "code", "number", "no", "plz", "ref"]),
    ];

    private static readonly string[] OfFamilies = ["surname", "lastname", "last", "family", "maiden", "lname", "nachname", "apellido", "cognome", "nazwisko", "middle"];

    /// <summary>Whether a column of names is of families: of more than one person in nature.</summary>
    public static bool IsOfFamilies(string name) => Array.Exists(Words(name), word => OfFamilies.Contains(word, StringComparer.Ordinal));

    /// <summary>The kind, or null where the name says none.</summary>
    public static ColumnKind? KindOf(string name)
    {
        string[] words = Words(name);
        foreach ((ColumnKind kind, string[] known) in Known)
        {
            if (Array.Exists(words, word => known.Contains(word, StringComparer.Ordinal)))
                return kind;
        }

        return null;
    }

    /// <summary>The words of a name: <c>givenName</c> and <c>given_name</c> have the same.</summary>
    public static string[] Words(string name)
    {
        StringBuilder apart = new();
        char before = ' ';
        foreach (char character in name)
        {
            if (char.IsUpper(character) && char.IsLower(before))
                apart.Append(' ');
            apart.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
            before = character;
        }

        return apart.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
