namespace ContactCore.Cli.Seeding.Names;

internal static class Czech
{
    public static readonly NameSet Names = new()
    {
        Language = "cs",
        Women = WordList.Of(
            "Jana Marie Eva Hana Anna Lenka Kateřina Věra Alena Petra Lucie Jaroslava Ludmila Zdeňka Tereza Veronika Markéta Šárka Růžena Žofie Božena Alžběta"),
        Men = WordList.Of(
            "Jiří Jan Petr Josef Pavel Martin Jaroslav Tomáš Miroslav Zdeněk František Václav Michal Milan Lukáš Jakub Ondřej Vojtěch Řehoř Čeněk Štěpán Stanislav"),
        Surnames = WordList.Of(
            """
            Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Marek Pospíšil Hájek Jelínek Král Růžička
            Beneš Fiala Sedláček Doležal Zeman Kolář Krejčí Navrátil Čermák Vaněk Urban Šimek Říha Žák Hruška
            """),
        Feminine = Of,
        Nicknames = Nicknames.Of(
            """
            Kateřina=Katka,Káťa Jaroslava=Jarka Ludmila=Lída Zdeňka=Zdena Tereza=Terka Veronika=Verča Marie=Maruška Markéta=Markét Alžběta=Bětka
            Anna=Anička Jiří=Jirka Jan=Honza Josef=Pepa Jaroslav=Jarda Miroslav=Mirek František=Franta Václav=Vašek Jakub=Kuba Ondřej=Ondra
            Vojtěch=Vojta Stanislav=Standa Zdeněk=Zdenda Tomáš=Tom Petr=Péťa
            """),
    };

    private static Spelling Of(Spelling surname)
    {
        string name = surname.Native;
        string feminine = name[^1] switch
        {
            'ý' => name[..^1] + "á",
            'í' => name,
            'a' => name[..^1] + "ová",
            _ when name.EndsWith("ek", StringComparison.Ordinal) || name.EndsWith("ěk", StringComparison.Ordinal) || name.EndsWith("ec", StringComparison.Ordinal) =>
                name[..^2] + name[^1] + "ová",
            _ => name + "ová",
        };
        return new Spelling(feminine, Spelling.Plain(feminine));
    }
}
