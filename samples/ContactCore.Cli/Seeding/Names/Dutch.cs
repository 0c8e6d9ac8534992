namespace ContactCore.Cli.Seeding.Names;

internal static class Dutch
{
    public static readonly NameSet Names = new()
    {
        Language = "nl",
        Women = WordList.Of(
            "Johanna Maria Anna Cornelia Wilhelmina Elisabeth Sanne Lotte Anouk Femke Saskia Margriet Ilse Marijke Noortje Zoë Eefje Jacoba Hendrika Renée Fleur Maaike"),
        Men = WordList.Of(
            "Jan Pieter Hendrik Johannes Cornelis Willem Gerrit Dirk Sander Bas Jeroen Maarten Thijs Koen Ruud Wouter Joris Bartholomeus Adriaan Daniël Noël Sjoerd"),
        Surnames = WordList.Of(
            """
            de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters
            Hendriks van_der_Meer 't_Hooft in_'t_Veld Dekker Brouwer de_Wit Dijkstra Smits de_Graaf Kuijpers Prins
            """).Or(
            45,
            "van_den_Berg van_der_Wal Groene Hoge Lange Nieuw Oude Rijn Water Wester Zand Zuider Veld Molen Kerk",
            "brink burg camp dam dijk donk haven hof horst huis kamp laar man meer sma stra veen voort wijk"),
        Nicknames = Nicknames.Of(
            """
            Johanna=Joke,Hanneke Cornelia=Corrie Wilhelmina=Mina,Willy Elisabeth=Els,Lies Margriet=Griet Jacoba=Coby Hendrika=Riek Pieter=Piet
            Hendrik=Henk Johannes=Hans,Jan Cornelis=Kees,Cor Willem=Wim Gerrit=Ger Bartholomeus=Bart Adriaan=Ad,Arie Maarten=Maart
            """),
    };
}
