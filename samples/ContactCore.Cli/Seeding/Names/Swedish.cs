namespace ContactCore.Cli.Seeding.Names;

internal static class Swedish
{
    public static readonly NameSet Names = new()
    {
        Language = "sv",
        Women = WordList.Of(
            "Anna Eva Maria Karin Kristina Lena Birgitta Åsa Malin Elin Ingrid Märta Göta Linnéa Astrid Cecilia Gunilla Margareta Ebba Saga Ulla-Britt Katarina"),
        Men = WordList.Of(
            "Lars Anders Mikael Johan Per Erik Karl Nils Björn Göran Håkan Åke Magnus Fredrik Gustav Sven Östen Oskar Jan-Erik Torbjörn Alexander Kristoffer"),
        Surnames = WordList.Of(
            "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jönsson Håkansson Åkesson Sjögren Öberg Björk").Or(
            50,
            "Al Berg Björk Dal Ek Fors Gran Hag Hed Holm Lind Lund Nor Ny Sand Sjö Sten Ström Söder Väster Åker Öst",
            "berg blad borg dahl gren lund man mark qvist sten ström vall wall ling kvist fors"),
        Nicknames = Nicknames.Of(
            """
            Kristina=Stina,Kicki Birgitta=Gittan Margareta=Greta,Maggan Katarina=Kattis Gunilla=Nilla Cecilia=Cissi Mikael=Micke Johan=Jocke
            Lars=Lasse Anders=Adde Per=Pelle Karl=Kalle Nils=Nisse Gustav=Gurra Björn=Nalle Magnus=Mange Fredrik=Fredde Alexander=Alex
            Kristoffer=Krister Torbjörn=Tobbe
            """),
    };
}
