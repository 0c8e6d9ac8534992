namespace ContactCore.Cli.Seeding.Names;

internal static class German
{
    public static readonly NameSet Names = new()
    {
        Language = "de",
        Women = WordList.Of(
            """
            Anna Maria Ursula Monika Petra Sabine Katharina Julia Susanne Claudia Christine Andrea Elisabeth Brigitte Renate
            Karin Lena Laura Johanna Franziska Kathrin Hannelore Gisela Käthe Dörte Bärbel Magdalena Theresa Margarete
            Friederike Charlotte Gertrud Heike Silke Ulrike
            """),
        Men = WordList.Of(
            """
            Thomas Michael Andreas Peter Wolfgang Klaus Jürgen Stefan Christian Matthias Hans Günther Martin Alexander Sebastian
            Johannes Maximilian Tobias Florian Jörg Dieter Karl-Heinz Hans-Peter Friedrich Heinrich Joachim Bernhard Ulrich
            Götz Björn Jens Rüdiger Konstantin Benedikt Leopold Manfred
            """),
        Surnames = WordList.Of(
            """
            Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf
            Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Weiß Köhler Böhm Jäger Groß Strauß Größer
            Vögele Übelhör Schönfeld Kühn
            """).Or(
            45,
            "Alten Berg Brand Brück Eich Feld Frei Gold Hell Hinter Hoch Holz Kalten Kirch Kron Lind Mittel Neu Nieder Ober Rosen Rot Sand Schön Stein Stock Wald Weiden Wein Winkel",
            "bach bauer berg berger brück bruckner dorfer eder egger feld garten hauer haus hof hofer mann maier müller reiter stein stätter thal wirth"),
        Nicknames = Nicknames.Of(
            """
            Katharina=Kathi,Käthe Elisabeth=Lisa,Sissi,Liesl Susanne=Susi Christine=Christl,Tina Andrea=Andi Monika=Moni Brigitte=Gitti
            Johanna=Hanna,Hanni Franziska=Franzi Magdalena=Lena,Leni Theresa=Resi Margarete=Grete,Gretel Friederike=Rike Ulrike=Uli,Rike
            Julia=Jule Gertrud=Trude Michael=Michi Andreas=Andi,Andy Wolfgang=Wolfi Klaus=Klausi Stefan=Steff Christian=Chris
            Matthias=Matze,Hias Maximilian=Max,Maxi Sebastian=Basti,Wastl Johannes=Hannes,Hans Tobias=Tobi Florian=Flo Alexander=Alex,Sascha
            Friedrich=Fritz Heinrich=Heinz,Heiner Joachim=Achim,Jochen Bernhard=Bernd Ulrich=Uli Konstantin=Konni Benedikt=Beni Leopold=Poldi
            Manfred=Manni Karl-Heinz=Kalle,Charly
            """),
        Plain = Written,
    };

    private static string Written(string text) => Spelling.Plain(text
        .Replace("ä", "ae", StringComparison.Ordinal)
        .Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("Ä", "Ae", StringComparison.Ordinal)
        .Replace("Ö", "Oe", StringComparison.Ordinal)
        .Replace("Ü", "Ue", StringComparison.Ordinal)
        .Replace("ß", "ss", StringComparison.Ordinal));
}
